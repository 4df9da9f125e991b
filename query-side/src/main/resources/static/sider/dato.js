// A date field shows its day the way the browser's own language does, and 03/04/2026 may be in March or in April. Under the
// fields of what is recorded the day is said in words, with the weekday. A screen reader says the month by its name already.
window.skjema ??= {};

(skjema => {
  const inWords = new Intl.DateTimeFormat(document.documentElement.lang === 'en' ? 'en-GB' : 'nb-NO',
    {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});

  const sayDay = field => {
    let words = field.nextElementSibling;
    if (!words?.matches('.dag')) {
      words = document.createElement('small');
      words.className = 'dag hint';
      words.ariaHidden = 'true';
      field.after(words);
    }
    words.textContent = field.value ? inWords.format(field.valueAsDate) : '';
  };

  /** Says the days of all date fields of a form. */
  skjema.sayDays = form => form.querySelectorAll('input[type=date]').forEach(sayDay);

  document.addEventListener('input', ({target}) => {
    const form = target.closest('form[data-command]');
    if (form) {
      setTimeout(() => skjema.sayDays(form)); // one field may have filled another
    }
  });
})(window.skjema);
