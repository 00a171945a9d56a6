package osarai.evidence.record;

import java.util.function.BooleanSupplier;

/** A rebuild that says what a test wants of it. */
public final class KnownRebuild extends DutyStateRebuild {
  private final BooleanSupplier filled;

  private KnownRebuild(BooleanSupplier filled) {
    super(null, null);
    this.filled = filled;
  }

  public static KnownRebuild saying(BooleanSupplier filled) {
    return new KnownRebuild(filled);
  }

  @Override
  public boolean isFilled() {
    return filled.getAsBoolean();
  }
}
