// Tells the page that a file could not be made. Streamlit says so beside the button for five seconds
// and nowhere else; only buttons that were pressed are watched, each until it fails or is pressed again.
const FAILED = '[data-testid="stDownloadButtonError"]';

const pressed = (e, tell) => {
 const button = e.target.closest?.('[data-testid="stDownloadButton"]');
 if (!button) return;
 button.cpWatched?.disconnect(); // the one of before tells a run of the page that may be over
 button.cpWatched = new MutationObserver(() => {
  if (!button.querySelector(FAILED)) return;
  button.cpWatched.disconnect();
  tell();
 });
 button.cpWatched.observe(button, {childList: true, subtree: true});
};

export const watch = ({setTriggerValue}) => {
 const press = e => pressed(e, () => setTriggerValue('failed', Date.now()));
 document.addEventListener('click', press, true);
 return () => document.removeEventListener('click', press, true);
};
