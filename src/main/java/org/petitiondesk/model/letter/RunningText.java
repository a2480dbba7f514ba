package org.petitiondesk.model.letter;

/**
 * What stands at the head and foot of pages.
 *
 * @param continuation head of every page but the first: whom to, code, date, as they are to be
 *     printed
 * @param footer left foot of every page, mostly who writes and how to reach them; may be empty
 * @param pageNumber with {@code {page}} and {@code {pages}}, for example "Page {page} of {pages}"
 * @param copyNote for whose eyes the copy is, for example "Delivery copy, for the addressee only";
 *     may be empty
 */
public record RunningText(
        Continuation continuation, String footer, String pageNumber, String copyNote) {

    /** The three parts of the head of a continuation page; each may be empty. */
    public record Continuation(String addressee, String code, String date) {}

    /** The same for another copy. */
    public RunningText ofCopy(String note) {
        return new RunningText(continuation, footer, pageNumber, note);
    }

    /** The page number's text for one page. */
    public String pageNumber(int page, int pages) {
        return pageNumber
                .replace("{page}", Integer.toString(page))
                .replace("{pages}", Integer.toString(pages));
    }
}
