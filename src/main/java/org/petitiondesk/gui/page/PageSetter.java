package org.petitiondesk.gui.page;

import org.petitiondesk.gui.common.LetterWorkshop;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.typeset.BlockArea;
import org.petitiondesk.typeset.LivePages;
import org.petitiondesk.typeset.LiveTypesetter;
import org.petitiondesk.typeset.Page;
import org.petitiondesk.typeset.PageSearch;
import org.petitiondesk.workflow.Letter;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sets letters and draws pages of them behind the window. Whatever is the same as the last time is
 * not made anew. Not for several threads at once.
 */
final class PageSetter {
    private static final int PAGES = 2;

    /** More than are in view, so that those beside come at once. */
    private static final int SMALL = 64;

    private final LetterWorkshop workshop;
    private final LiveTypesetter typesetter = new LiveTypesetter();
    private Optional<SetLetter> last = Optional.empty();
    private List<Drawn> drawn = List.of();
    private final SequencedMap<Integer, Drawn> small = new LinkedHashMap<>();
    private final PageSearch search = new PageSearch();
    private Optional<Sought> sought = Optional.empty();

    PageSetter(LetterWorkshop workshop) {
        this.workshop = workshop;
    }

    /** A letter with its pages, or why it has none. */
    private record SetLetter(
            PageWish wish,
            Optional<Letter> letter,
            Optional<LivePages> pages,
            List<Problem> problems) {}

    /** What was found on pages. */
    private record Sought(LivePages pages, String words, List<PageSearch.Found> found) {}

    private record Drawn(Page page, Paper paper, double dpi, BufferedImage picture) {
        boolean isOf(Page other, Paper otherPaper, double otherDpi) {
            return dpi == otherDpi && paper == otherPaper && page.equals(other);
        }
    }

    /**
     * What there is to see.
     *
     * @param letter empty if there is none such
     * @param pages how many pages the letter has; 0 if it cannot be printed
     * @param first the first of those in the pictures, counted from 0
     * @param areas where the blocks stand on each of those
     * @param found where the words stand that were sought, on all pages
     * @param factor how large they are beside paper
     */
    record View(
            PageWish wish,
            Optional<Letter> letter,
            int pages,
            int first,
            List<BufferedImage> pictures,
            List<List<BlockArea>> areas,
            List<PageSearch.Found> found,
            List<Problem> problems,
            double factor) {}

    /** Keeps nothing of the letters of before. */
    void forget() {
        last = Optional.empty();
        drawn = List.of();
        small.clear();
        sought = Optional.empty();
    }

    View view(PageWish wish) {
        if (last.isEmpty() || !last.get().wish().isOfSameLetterAs(wish)) {
            last = Optional.of(set(wish));
        }
        SetLetter letter = last.get();
        if (letter.pages().isEmpty()) {
            return new View(
                    wish,
                    letter.letter(),
                    0,
                    0,
                    List.of(),
                    List.of(),
                    List.of(),
                    letter.problems(),
                    1);
        }
        LivePages pages = letter.pages().get();
        int first = Math.min(wish.page(), pages.count() - 1);
        return new View(
                wish,
                letter.letter(),
                pages.count(),
                first,
                draw(pages, first, wish.zoom().dpi(pages.paper())),
                drawn(pages, first).mapToObj(pages::areas).toList(),
                find(pages, wish.sought()),
                letter.problems(),
                wish.zoom().factor(pages.paper()));
    }

    /**
     * A small page of the letter that was set last: the very picture of before if the page did not
     * change.
     *
     * @param index counted from 0
     * @return empty if there is no such page
     */
    Optional<BufferedImage> small(int index, Zoom zoom) {
        return last.flatMap(SetLetter::pages)
                .filter(pages -> index < pages.count())
                .map(pages -> small(pages, index, zoom.dpi(pages.paper())));
    }

    private BufferedImage small(LivePages pages, int index, double dpi) {
        Drawn now = drawn(pages, index, dpi, Stream.ofNullable(small.remove(index)));
        small.put(index, now);
        if (small.size() > SMALL) {
            small.pollFirstEntry();
        }
        return now.picture();
    }

    private List<PageSearch.Found> find(LivePages pages, String words) {
        if (words.isBlank()) {
            return List.of();
        }
        Sought now =
                sought.filter(last -> last.pages() == pages && last.words().equals(words))
                        .orElseGet(() -> new Sought(pages, words, search.find(pages, words)));
        sought = Optional.of(now);
        return now.found();
    }

    private SetLetter set(PageWish wish) {
        List<Letter> letters = workshop.assembly().assemble(wish.material(), wish.options());
        if (letters.isEmpty()) {
            return new SetLetter(wish, Optional.empty(), Optional.empty(), List.of());
        }
        Letter letter = letters.getFirst();
        List<Problem> problems = new ArrayList<>(letter.problems());
        letter.document().value().ifPresent(document -> check(document, problems));
        return new SetLetter(
                wish,
                Optional.of(letter),
                letter.document().value().map(typesetter::set),
                problems);
    }

    /** The names are checked when they are exported; here they would take too long. */
    private void check(LetterDocument document, List<Problem> problems) {
        LetterDocument withoutNames =
                document.with(
                        document.blocks().stream()
                                .filter(block -> !(block instanceof Block.Annex))
                                .toList());
        workshop.writers().stream()
                .flatMap(writer -> writer.check(withoutNames).stream())
                .filter(problem -> !problems.contains(problem))
                .forEach(problems::add);
    }

    private static IntStream drawn(LivePages pages, int first) {
        return IntStream.range(first, Math.min(first + PAGES, pages.count()));
    }

    private List<BufferedImage> draw(LivePages pages, int first, double dpi) {
        List<Drawn> now = new ArrayList<>();
        for (int i : drawn(pages, first).toArray()) {
            now.add(drawn(pages, i, dpi, drawn.stream()));
        }
        drawn = now;
        return now.stream().map(Drawn::picture).toList();
    }

    /** A page, drawn only if none of those of before is the same. */
    private Drawn drawn(LivePages pages, int index, double dpi, Stream<Drawn> before) {
        Page page = pages.page(index);
        Paper paper = pages.paper();
        return before.filter(former -> former.isOf(page, paper, dpi))
                .findFirst()
                .orElseGet(() ->
                        new Drawn(page, paper, dpi, workshop.painter().paint(page, paper, dpi)));
    }
}
