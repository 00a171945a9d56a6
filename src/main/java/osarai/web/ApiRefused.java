package osarai.web;

import java.util.List;

/** Why a call of an interface of {@code /api} was not taken; nothing of it was done. */
public final class ApiRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  public ApiRefused(int status, String kind, String detail) {
    this(status, kind, detail, List.of());
  }

  /**
   * The same with places.
   *
   * @param kind its word, the last part of the problem's URI
   */
  public ApiRefused(int status, String kind, String detail, List<Problem.At> errors) {
    super(detail);
    this.problem = Problem.of(status, kind, detail, errors);
  }

  Problem problem() {
    return problem;
  }
}
