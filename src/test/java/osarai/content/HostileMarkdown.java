package osarai.content;

import java.util.List;

/** What an attacker, or a careless copy from elsewhere, could put into a lesson. */
final class HostileMarkdown {
  static final List<String> BAD_LINKS =
      List.of(
          "[x](javascript:alert(1))",
          "[x](JaVaScRiPt:alert(1))",
          "[x](&#106;avascript:alert(1))",
          "[x](&#x6A;avascript&colon;alert(1))",
          "[x](javascript&#58;alert(1))",
          "[x](<javascript:alert(1)>)",
          "[x](<java script:alert(1)>)",
          "[x](<\tjavascript:alert(1)>)",
          "[x](vbscript:msgbox(1))",
          "[x](data:text/html;base64,PHNjcmlwdD4=)",
          "[x](file:///etc/passwd)",
          "[x](//example.com)",
          "[x](/admin)",
          "[x](?logout)",
          "[x](#top)",
          "[x]()",
          "[x](\\\\example.com)",
          "<javascript:alert(1)>",
          "<data:text/html,x>",
          "[x][a]\n\n[a]: javascript:alert(1)",
          "[x]\n\n[x]: <data:text/html,1> 'title'",
          "[![図](a.svg)](javascript:alert(1))",
          "| a |\n|---|\n| [x](javascript:alert(1)) |");

  static final List<String> RAW_HTML =
      List.of(
          "<script>alert(1)</script>",
          "<SCRIPT src=//example.com></SCRIPT>",
          "文<script>alert(1)</script>文",
          "<img src=x onerror=alert(1)>",
          "文<img src=x onerror=alert(1)>",
          "<svg><script>alert(1)</script></svg>",
          "<iframe src=\"javascript:alert(1)\"></iframe>",
          "<a href=\"javascript:alert(1)\">x</a>",
          "<style>*{}</style>",
          "<base href=//example.com>",
          "<form action=//example.com><input></form>",
          "<!-- --><b>x</b>",
          "<?php echo 1 ?>",
          "<![CDATA[<script>]]>",
          "<!DOCTYPE html>",
          "- <div onclick=alert(1)>\n\n  x",
          "> <script>\n> alert(1)\n> </script>",
          "![<img src=x onerror=alert(1)>](a.svg)",
          "| a |\n|---|\n| <b>x</b> |");

  static final List<String> TEMPLATES =
      List.of(
          "{config:quarkus.datasource.password}",
          "{config:['quarkus.oidc.credentials.secret']}",
          "{#eval 'x' /}",
          "{#include admin /}",
          "{#for i in 9}x{/for}",
          "{inject:persons.all}",
          "{cdi:persons.all}",
          "{person.name.raw}",
          "{|<script>|}",
          "{! remark !}",
          "${T(java.lang.Runtime)}");

  static final List<String> BREAKOUTS =
      List.of(
          "[x](https://a.example/\" onmouseover=\"alert(1))",
          "[x](https://a.example/ '\" onmouseover=\"alert(1)')",
          "![\" onerror=\"alert(1)](a.svg)",
          "![x](a.svg '\" onerror=\"alert(1)')",
          "```\" onclick=\"alert(1)\n</code></pre><script>\n```",
          "```html\" style=\"x\n```",
          "`</code><script>alert(1)</script>`",
          "| a |\n|:--\" onclick=\"|\n| b |",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "[x](\u0001javascript:alert(1))",
          "<svg/onload=alert(1)>",
          "<script",
          "&#60;script&#62;");

  private HostileMarkdown() {}
}
