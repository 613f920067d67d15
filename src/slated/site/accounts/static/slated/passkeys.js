// Forms that a passkey fills in: <form data-passkey="add|use|login">. Hidden where there is no script.
(function () {
  "use strict";

  async function options(form) {
    if (form.dataset.passkey !== "login") {
      return JSON.parse(document.getElementById("passkey-options").textContent);
    }
    const response = await fetch(form.action, { headers: { Accept: "application/json" } });
    if (!response.ok) throw new Error(response.statusText);
    return (await response.json()).request_options;
  }

  async function credential(form) {
    const asked = await options(form);
    if (form.dataset.passkey !== "add") return window.webauthnJSON.get(asked);
    // One that finds its account by itself, and asks who holds the device.
    Object.assign(asked.publicKey.authenticatorSelection, {
      residentKey: "required",
      requireResidentKey: true,
      userVerification: "required",
    });
    return window.webauthnJSON.create(asked);
  }

  function tell(form, words) {
    const problem = form.querySelector("[data-passkey-problem]");
    problem.textContent = words;
    problem.hidden = false;
  }

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", async function (event) {
      event.preventDefault();
      if (!window.PublicKeyCredential) return tell(form, form.dataset.none);
      try {
        form.elements.credential.value = JSON.stringify(await credential(form));
      } catch (error) {
        return tell(form, form.dataset.failed);
      }
      form.submit();
    });
  }
})();
