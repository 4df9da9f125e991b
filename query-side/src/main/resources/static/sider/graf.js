// A drawing that is larger than its frame opens at what it is about, not at what is oldest.
for (const frame of document.querySelectorAll('.graf .rull')) {
  const box = frame.querySelector('a[aria-current] .boks')?.getBoundingClientRect();
  if (box) {
    const seen = frame.getBoundingClientRect();
    frame.scrollLeft += box.left + box.width / 2 - seen.left - seen.width / 2;
    frame.scrollTop += box.top + box.height / 2 - seen.top - seen.height / 2;
  }
}
