// Small manners of all pages; every page also works without them.
(() => {
  // <button data-opens="id-of-dialog"> asks first; <button data-closes> in the dialog goes back.
  document.addEventListener('click', (event) => {
    const opener = event.target.closest('[data-opens]');
    const closer = event.target.closest('[data-closes]');
    if (opener) {
      event.preventDefault();
      document.getElementById(opener.dataset.opens).showModal();
    } else if (closer) {
      event.preventDefault();
      closer.closest('dialog').close();
    }
  });
  // A session that ended while a part was asked for: the answer names the login page.
  document.addEventListener('htmx:responseError', (event) => {
    const place = event.detail.xhr.getResponseHeader('HX-Redirect');
    if (place) {
      window.location.assign(place);
    }
  });
})();
