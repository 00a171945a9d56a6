package osarai.home;

import java.util.List;

/** What the command line does once and ends; a build may add commands to those of the product. */
interface Command {
  /** The word by which it is called, then a name in capitals for each further word it wants. */
  String usage();

  /** Does it with the further words; answers 0 when all is done. */
  int run(List<String> words);
}
