package osarai.reporting.town;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import osarai.forms.ListedNames;
import osarai.people.SectionMember;
import osarai.people.WordMessages;
import osarai.tables.Columns.Column;

/** Columns of a list of people by the posts that each has on the day: what differs, once each. */
@ApplicationScoped
public class PostColumns {
  private final TownMessages messages;
  private final WordMessages words;

  PostColumns(TownMessages messages, WordMessages words) {
    this.messages = messages;
    this.words = words;
  }

  /** Number, name and kana. */
  public <R> List<Column<R>> person(Function<R, List<SectionMember>> posts) {
    return List.of(
        of(messages.staff_number(), 12, posts, post -> post.staffNumber().value()),
        of(messages.name(), 18, posts, SectionMember::name),
        of(messages.kana(), 22, posts, SectionMember::kana));
  }

  public <R> Column<R> employment(Function<R, List<SectionMember>> posts) {
    return of(messages.employment(), 18, posts, post -> words.employment(post.employment()));
  }

  /** A column of what a post says. */
  public <R> Column<R> of(
      String heading,
      int width,
      Function<R, List<SectionMember>> posts,
      Function<SectionMember, String> said) {
    return new Column<>(
        heading,
        width,
        row -> posts.apply(row).stream().map(said).distinct().collect(ListedNames.inOne()));
  }
}
