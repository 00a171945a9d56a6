// The pages work without this. With it, each change of an answer is saved at once.
(function () {
  "use strict";
  var form = document.querySelector("form[data-autosave]");
  if (form) { saveAtOnce(form); }

  // Requests may be overtaken, held up, or answered by something between. So each carries its tab
  // and the number of its change there, and only an answer that names the number counts.
  function saveAtOnce(form) {
    var LONGEST_WAIT = 8000;
    var PAUSE = 5000;
    var said = document.getElementById("saved");
    var unsaved = document.getElementById("unsaved");
    var why = document.getElementById("why");
    var way = document.getElementById("way-on");
    var elsewhere = document.getElementById("elsewhere");
    var settled = true; // nothing is marked but what is saved
    var kept = function (name) {
      try { return Number(window.sessionStorage.getItem(name)); } catch (e) { return 0; }
    };
    var keep = function (name, value) {
      try { window.sessionStorage.setItem(name, value); } catch (e) { return; }
    };
    // Without that storage the page's own number stands for the tab.
    var newTab = function () {
      keep("osarai-tab", Math.floor(Math.random() * Number.MAX_SAFE_INTEGER) + 1);
      form.elements.page.value = kept("osarai-tab") || form.elements.page.value;
    };
    var made = kept("osarai-changes");
    var saved = made;
    var count = function () {
      made += 1;
      keep("osarai-changes", made);
      form.elements.change.value = made;
    };
    var boxes = function () { return Array.from(form.querySelectorAll("[name=choice]")); };
    var leaving = false;
    var under = null;
    var later = 0;
    var away = false; // the last save reached nobody
    var held = null; // the button that was pressed meanwhile
    var ending = null; // the logout that was pressed meanwhile
    if (kept("osarai-tab")) { form.elements.page.value = kept("osarai-tab"); } else { newTab(); }
    form.querySelectorAll("[data-with-script]").forEach(function (it) { it.hidden = false; });

    var send = function (number, more) {
      var body = new URLSearchParams(new FormData(form));
      body.set("go", "stay");
      body.set("change", number);
      return fetch(form.action, Object.assign({
        method: "POST",
        body: body,
        redirect: "manual",
        headers: {
          "X-Requested-With": "JavaScript",
          "X-CSRF-TOKEN": form.elements["csrf-token"].value,
          "Accept": "text/plain"
        }
      }, more));
    };
    var warn = function (text) {
      said.textContent = "";
      why.textContent = text || unsaved.dataset[ending ? "ending" : away ? "away" : "why"];
      way.hidden = away || ending !== null;
      unsaved.hidden = false;
    };
    // From here the form is as if it had been shown with what is saved.
    var settle = function (answer) {
      form.elements.shown.value = answer.headers.get("Answer-Chosen");
      settled = true;
    };
    // Another screen's answer stays, and is shown: what was marked here can be marked anew.
    var giveWay = function (answer) {
      var chosen = answer.headers.get("Answer-Chosen").split(",");
      boxes().forEach(function (it) { it.checked = chosen.indexOf(it.value) >= 0; });
      form.elements.version.value = answer.headers.get("Answer-Version");
      settle(answer);
      newTab(); // a copied tab has the number of the first
      saved = made;
      held = null;
      ending = null; // nobody has seen yet that it gave way
    };
    var goOn = function () {
      var button = held;
      var logout = ending;
      held = null;
      ending = null;
      if (logout) { logout.requestSubmit(); } else if (button) { form.requestSubmit(button); }
    };
    var save = function () {
      if (under || leaving) { return; }
      window.clearTimeout(later);
      var number = made;
      var again = true;
      var gaveWay = false;
      var refused = false;
      under = new AbortController();
      var limit = window.setTimeout(function () { under.abort(); }, LONGEST_WAIT);
      send(number, { signal: under.signal }).then(function (answer) {
        var ours = answer.headers.get("Answer-Change") === String(number);
        refused = answer.status === 403 && (ours || answer.headers.has("Form-Refused"));
        again = answer.ok || answer.status === 429 || answer.status >= 500;
        return answer.text().then(function (text) {
          if (leaving) { return; }
          if (ours && answer.status === 499) { saved = number; } // kept until the next login
          var told = ours && answer.headers.has("Answer-Version");
          if (told && answer.status === 409 && made === number) { giveWay(answer); gaveWay = true; }
          if (!ours || !answer.ok) { throw new Error(ours || refused ? text : ""); }
          saved = number;
          away = false;
          unsaved.hidden = true;
          if (told) { form.elements.version.value = answer.headers.get("Answer-Version"); }
          if (told && made === number) { settle(answer); }
          said.textContent = made === number ? text : said.dataset.saving;
        });
      }).catch(function (fault) {
        away = fault.name === "TypeError";
        if (!leaving) { warn(fault.name === "Error" ? fault.message : ""); }
        if (gaveWay || refused) { way.hidden = true; }
      }).then(function () {
        window.clearTimeout(limit);
        under = null;
        if (saved === made) { goOn(); return; }
        if (number !== made) { save(); } else if (again) { later = window.setTimeout(save, PAUSE); }
      });
    };
    form.addEventListener("change", function () {
      count();
      settled = false;
      if (elsewhere) { elsewhere.hidden = true; }
      leaving = false;
      held = null;
      ending = null;
      said.textContent = said.dataset.saving;
      save();
    });
    // Nothing is kept after a logout. So it waits for the save; pressed once more, it goes all the same.
    document.querySelectorAll("form[action='/logout']").forEach(function (logout) {
      logout.addEventListener("submit", function (event) {
        if (saved === made || ending) { return; }
        event.preventDefault();
        ending = logout;
        warn("");
        unsaved.scrollIntoView({ block: "center" }); // the button may be far from it
        save();
      });
    });
    form.addEventListener("submit", function (event) {
      // Without a network the browser's own error page would come, and the answer be gone. Pressed
      // once more, the form is sent all the same.
      if (saved !== made && (away || !navigator.onLine) && !held) {
        event.preventDefault();
        held = event.submitter;
        away = true;
        warn("");
        save();
        return;
      }
      leaving = true;
      if (settled) { form.elements.change.value = ""; } else { count(); }
      if (under) { under.abort(); }
    });
    window.addEventListener("online", function () { if (saved !== made) { save(); } });
    window.addEventListener("pagehide", function () {
      if (saved !== made && !leaving) { send(made, { keepalive: true }).catch(function () {}); }
    });
    window.addEventListener("pageshow", function () { leaving = false; });
  }
  // A second click on the same button sends nothing twice.
  document.addEventListener("submit", function (event) {
    if (event.defaultPrevented) { return; }
    if (event.target.dataset.sent) { event.preventDefault(); return; }
    event.target.dataset.sent = "yes";
    window.setTimeout(function () { delete event.target.dataset.sent; }, 5000);
  });
  // Puts a cover in the place of the page.
  var show = function (it) {
    document.getElementById("main").hidden = true;
    it.hidden = false;
  };
  // When this browser is another person's, or nobody's any more, all other tabs are covered. The
  // server refuses their forms in any case.
  var mine = document.body.dataset.session;
  var others = document.getElementById("other-person");
  if (mine) {
    var remember = function (session) {
      try { window.localStorage.setItem("osarai-session", session); } catch (e) { return; }
    };
    var remembered = function () {
      try { return window.localStorage.getItem("osarai-session"); } catch (e) { return null; }
    };
    var compare = function () {
      var now = remembered();
      if (!others || !now || now === mine) { return; }
      document.querySelectorAll(".left-alone").forEach(function (it) { it.hidden = true; });
      document.querySelectorAll(".shared-pc, .who, nav.main").forEach(function (it) { it.hidden = true; });
      document.title = others.querySelector("h1").textContent
          + document.title.slice(document.title.lastIndexOf(" | "));
      show(others);
    };
    remember(mine);
    window.addEventListener("storage", compare);
    window.addEventListener("focus", compare);
    document.addEventListener("visibilitychange", compare);
    window.addEventListener("pageshow", function (event) { if (!event.persisted) { compare(); } });
  }
  var cover = document.getElementById("left-alone");
  // Who fills in a long form or reads a long page sends nothing meanwhile, and the server would take
  // the session for one that was left. So it is told of keys, clicks and the wheel, once a minute at
  // most, by a request for an address that only leads on.
  if (mine && mine !== "nobody") {
    var MINUTE = 60000;
    var told = Date.now(); // the page itself was a request
    var waiting = 0;
    var isCovered = function () {
      return (cover && !cover.hidden) || (others && !others.hidden);
    };
    var tell = function () {
      waiting = 0;
      if (isCovered()) { return; }
      told = Date.now();
      fetch("/login", {
        redirect: "manual",
        cache: "no-store",
        headers: { "X-Requested-With": "JavaScript" }
      }).catch(function () {}); // a form that is sent says what is wrong
    };
    ["pointerdown", "keydown", "input", "wheel"].forEach(function (kind) {
      document.addEventListener(kind, function () {
        if (waiting || isCovered()) { return; }
        waiting = window.setTimeout(tell, Math.max(0, told + MINUTE - Date.now()));
      }, { capture: true, passive: true });
    });
  }
  // On a shared PC the page that somebody has left is covered. No request: that would be use.
  if (cover) {
    var idle = Number(cover.dataset.idle) * 1000;
    var used = Date.now();
    var look = function () {
      if (others && !others.hidden) { return; }
      if (Date.now() - used < idle) { return; }
      show(cover);
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
