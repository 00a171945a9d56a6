package osarai.reporting.town;

/** What the OpenAPI document shows as answers; tests hold their fields against true ones. */
final class ReportExamples {
  static final String TOWN =
      """
      {
        "day": "2026-12-01",
        "knownOn": "2026-12-01",
        "fiscalYear": 2026,
        "department": {"code": "200", "name": "市民部"},
        "all": {
          "people": {
            "net": {"done": 2, "of": 6, "percent": 33},
            "gross": {"done": 2, "of": 7, "percent": 28},
            "late": 1, "open": 3, "leftOut": 1
          },
          "duties": {
            "net": {"done": 6, "of": 10, "percent": 60},
            "gross": {"done": 6, "of": 11, "percent": 54},
            "late": 1, "open": 3, "leftOut": 1
          }
        },
        "courses": [
          {
            "course": "handlers",
            "title": "特定個人情報を取り扱う人の研修",
            "rates": {
              "people": {
                "net": {"done": 1, "of": 2, "percent": 50},
                "gross": {"done": 1, "of": 2, "percent": 50},
                "late": 1, "open": 0, "leftOut": 0
              },
              "duties": {
                "net": {"done": 2, "of": 3, "percent": 66},
                "gross": {"done": 2, "of": 3, "percent": 66},
                "late": 1, "open": 0, "leftOut": 0
              }
            }
          }
        ],
        "departments": []
      }\
      """;

  static final String DUTIES =
      """
      {
        "day": "2026-12-01",
        "knownOn": "2026-12-01",
        "fiscalYear": 2026,
        "people": [
          {
            "personId": "01900000-0000-7000-8000-000000000000",
            "name": "青木 さくら",
            "kana": "アオキ サクラ",
            "state": "late",
            "due": "2026-11-30",
            "posts": [
              {
                "staffNumber": "5101",
                "department": "市民課",
                "title": "窓口事務補助",
                "employment": "fiscal-year-part-time"
              }
            ],
            "courses": [
              {
                "course": "all-staff",
                "title": "情報セキュリティの基本",
                "state": "done",
                "due": "2027-01-29",
                "done": "2026-10-02",
                "duties": 1
              },
              {
                "course": "handlers",
                "title": "特定個人情報を取り扱う人の研修",
                "state": "late",
                "due": "2026-11-30",
                "done": null,
                "duties": 2
              }
            ]
          }
        ],
        "next": null
      }\
      """;

  private ReportExamples() {}
}
