// The script of the bench's page inside the extension: registers what `bench:library` calls.
import './fill-library.ts';
import './mini-search-page.ts';
