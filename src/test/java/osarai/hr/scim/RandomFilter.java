package osarai.hr.scim;

import java.util.Random;
import java.util.function.Predicate;

/** A filter made at random, with what it means. */
record RandomFilter(String text, Predicate<ScimUser> meaning) {

  static RandomFilter of(Random random, int depth) {
    int kind = depth == 0 ? random.nextInt(3) : random.nextInt(7);
    return switch (kind) {
      case 0 -> comparison(random);
      case 1 -> comparison(random);
      case 2 -> active(random);
      case 3 -> {
        RandomFilter inner = of(random, depth - 1);
        yield new RandomFilter("not (" + inner.text + ")", inner.meaning.negate());
      }
      default -> joined(of(random, depth - 1), of(random, depth - 1), random.nextBoolean(), random);
    };
  }

  boolean holds(ScimUser user) {
    return meaning.test(user);
  }

  private static RandomFilter joined(
      RandomFilter one, RandomFilter other, boolean and, Random random) {
    String word = random.nextBoolean() ? (and ? "and" : "or") : (and ? "AND" : "Or");
    return new RandomFilter(
        "(" + one.text + ") " + word + " (" + other.text + ")",
        and ? one.meaning.and(other.meaning) : one.meaning.or(other.meaning));
  }

  private static RandomFilter active(Random random) {
    boolean wanted = random.nextBoolean();
    return new RandomFilter("active eq " + wanted, user -> user.active() == wanted);
  }

  private static RandomFilter comparison(Random random) {
    boolean external = random.nextBoolean();
    String value =
        (external ? "HR-" : "") + new String[] {"0101", "0102", "0203", "02"}[random.nextInt(4)];
    String[] words = {"eq", "ne", "co", "sw", "ew", "gt", "ge", "lt", "le"};
    String word = words[random.nextInt(words.length)];
    return new RandomFilter(
        "%s %s \"%s\"".formatted(external ? "externalId" : "userName", word, value),
        user -> {
          String has = external ? user.externalId() : user.staffNumber().value();
          return switch (word) {
            case "eq" -> has.equals(value);
            case "ne" -> !has.equals(value);
            case "co" -> has.contains(value);
            case "sw" -> has.startsWith(value);
            case "ew" -> has.endsWith(value);
            case "gt" -> has.compareTo(value) > 0;
            case "ge" -> has.compareTo(value) >= 0;
            case "lt" -> has.compareTo(value) < 0;
            default -> has.compareTo(value) <= 0;
          };
        });
  }
}
