// The pages work without this. With it, each change of an answer is saved at once.
(function () {
  "use strict";
  var form = document.querySelector("form[data-autosave]");
  if (form) {
    var said = document.getElementById("saved");
    var unsaved = document.getElementById("unsaved");
    form.querySelectorAll("[data-with-script]").forEach(function (it) { it.hidden = false; });
    var waiting = false;
    var again = false;
    var save = function () {
      if (waiting) { again = true; return; }
      waiting = true;
      var body = new URLSearchParams(new FormData(form));
      body.set("go", "stay");
      fetch(form.action, {
        method: "POST",
        body: body,
        redirect: "manual",
        headers: {
          "X-Requested-With": "JavaScript",
          "X-CSRF-TOKEN": form.elements["csrf-token"].value,
          "Accept": "text/plain"
        }
      }).then(function (answer) {
        if (answer.ok) { return answer.text(); }
        throw new Error(String(answer.status));
      }).then(function (text) {
        unsaved.hidden = true;
        said.textContent = text;
      }).catch(function () {
        said.textContent = "";
        unsaved.hidden = false;
      }).then(function () {
        waiting = false;
        if (again) { again = false; save(); }
      });
    };
    form.addEventListener("change", save);
  }
  // A second click on the same button sends nothing twice.
  document.addEventListener("submit", function (event) {
    if (event.target.dataset.sent) { event.preventDefault(); return; }
    event.target.dataset.sent = "yes";
    window.setTimeout(function () { delete event.target.dataset.sent; }, 5000);
  });
  // On a shared PC the page that somebody has left is covered. No request: that would be use.
  var cover = document.getElementById("left-alone");
  if (cover) {
    var idle = Number(cover.dataset.idle) * 1000;
    var used = Date.now();
    var look = function () {
      if (Date.now() - used < idle) { return; }
      document.getElementById("main").hidden = true;
      cover.hidden = false;
    };
    ["pointerdown", "pointermove", "keydown", "scroll"].forEach(function (kind) {
      document.addEventListener(kind, function () {
        look();
        used = Date.now();
      }, { capture: true, passive: true });
    });
    window.setInterval(look, 5000);
  }
  // A page kept by the browser is asked for again, so that Back after logout shows nothing.
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) { window.location.reload(); }
  });
})();
