package osarai.lived;

import java.util.List;
import java.util.Random;
import osarai.people.Kana;
import osarai.people.PersonName;

/** Names of invented people, always the same from the same lists. */
final class Names {
  private final List<String> families;
  private final List<String> women;
  private final List<String> men;
  private final Random chance;

  Names(TownData data, Random chance) {
    this.families = data.names("families");
    this.women = data.names("women");
    this.men = data.names("men");
    this.chance = chance;
  }

  PersonName next(boolean woman) {
    String[] family = one(families);
    String[] given = one(woman ? women : men);
    return PersonName.of(family[0] + " " + given[0], new Kana(family[1] + " " + given[1]));
  }

  private String[] one(List<String> list) {
    return list.get(chance.nextInt(list.size())).split(" ");
  }
}
