package osarai.home;

/** A command that a build adds to those of the product, whose own build adds none. */
interface AddedCommand {
  /** By which it is called. */
  String word();

  /** Does it; answers 0 when all is done. */
  int run(String... arguments);
}
