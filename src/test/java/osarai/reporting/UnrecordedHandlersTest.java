package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.curriculum.BookInMemory;
import osarai.curriculum.HandlerTraining.TrainedHandlers;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.KnownPeople;
import osarai.people.PersonDraft;
import osarai.people.PersonFacts;

class UnrecordedHandlersTest {
  private static final UUID TANAKA = new UUID(0, 1);
  private static final UUID SUZUKI = new UUID(0, 2);

  /** A start taken over is in the register by its document, and nothing is to be imported. */
  @Test
  void whomTheRegisterCallsTrainedIsMissingNothing() {
    TrainedHandlers register =
        (persons, training, on) ->
            persons.stream()
                .flatMap(
                    one ->
                        List.of(
                            handler(one, "住民票", one.personId().equals(TANAKA)),
                            handler(one, "国保", false))
                            .stream())
                .toList();
    UnrecordedHandlers handlers =
        new UnrecordedHandlers(
            null,
            BookInMemory.training(),
            register,
            KnownPeople.of(new PersonDraft(TANAKA), new PersonDraft(SUZUKI)));
    assertThat(
            handlers.untrained(
                List.of(
                    new UnrecordedHandlers.Handling(TANAKA, "田中 花子", "住民票"),
                    new UnrecordedHandlers.Handling(TANAKA, "田中 花子", "国保"),
                    new UnrecordedHandlers.Handling(SUZUKI, "鈴木 健一", "住民票")),
                day("2026-12-01")))
        .containsExactly(
            new UnrecordedHandlers.Handling(TANAKA, "田中 花子", "国保"),
            new UnrecordedHandlers.Handling(SUZUKI, "鈴木 健一", "住民票"));
  }

  private static TrainedHandlers.Handler handler(
      PersonFacts person, String affairs, boolean trained) {
    Designation designation =
        new Designation(
            new UUID(3, 1),
            section(210),
            DesignationRole.HANDLER,
            affairs,
            "氏名",
            null,
            days("2026-04-01", null));
    return new TrainedHandlers.Handler(person, designation, trained);
  }
}
