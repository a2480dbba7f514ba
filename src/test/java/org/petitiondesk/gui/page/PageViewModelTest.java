package org.petitiondesk.gui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.LetterOptions;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class PageViewModelTest extends AtSampleDesk {
    private PageViewModel page;

    @BeforeEach
    void begin() {
        page = new PageViewModel(desk);
    }

    @Test
    void fillsTheWidthOrHasTheSizeOfPaper() throws Exception {
        show(0);
        page.widthProperty().set(450);
        awaitPages();
        assertEquals(450, page.picturesProperty().getFirst().getWidth(), 1);
        page.zoomProperty().set(Optional.of(1.0));
        awaitPages();
        // 210 mm at 96 to the inch.
        assertEquals(793, page.picturesProperty().getFirst().getWidth(), 1);
        page.zoomIn();
        assertEquals(Optional.of(1.25), page.zoomProperty().get());
        page.zoomProperty().set(Optional.empty());
        awaitPages();
        page.zoomOut();
        assertEquals(Optional.of(0.5), page.zoomProperty().get());
        page.dotsPerUnitProperty().set(2);
        awaitPages();
        assertEquals(793, page.picturesProperty().getFirst().getWidth(), 1);
    }

    @Test
    void takesEveryStepOfTheZoom() throws Exception {
        show(0);
        page.zoomProperty().set(Optional.of(1.0));
        awaitPages();
        page.zoomIn();
        page.zoomIn();
        assertEquals(Optional.of(1.5), page.zoomProperty().get());
        page.zoomOut();
        page.zoomOut();
        page.zoomOut();
        assertEquals(Optional.of(0.75), page.zoomProperty().get());
    }

    @Test
    void staysOnItsPageWhenAnotherAddresseeIsGone() throws Exception {
        show(1);
        page.nextPage();
        awaitPages();
        assertEquals(1, page.pageProperty().get());
        Id addressee = page.letter().addressee().orElseThrow();
        List<Integer> counts = new ArrayList<>();
        page.picturesProperty().subscribe(() -> counts.add(page.picturesProperty().size()));
        counts.clear();
        Petition petition = library.petitions().all().get(1);
        LetterMaterial all = LetterMaterial.read(library, petition, Copy.DELIVERY);
        page.show(
                new LetterMaterial(
                        all.petition(),
                        all.texts(),
                        all.versions(),
                        all.addressees().subList(0, 1),
                        all.ownTemplate(),
                        all.verificationTerm(),
                        all.issued(),
                        all.signatures(),
                        all.stationery(),
                        all.translations(),
                        all.accepted(),
                        all.earlier()));
        awaitPages();
        assertEquals(1, page.letter().addresseesProperty().size());
        assertEquals(Optional.of(addressee), page.letter().addressee());
        assertEquals(1, page.pageProperty().get());
        assertFalse(counts.contains(0), counts.toString());
    }

    @Test
    void stepsThroughTheAddressees() throws Exception {
        show(1);
        int count = page.letter().addresseesProperty().size();
        assertTrue(count > 1);
        for (int i = 0; i < count + 1; i++) {
            page.letter().nextAddressee();
        }
        assertEquals(count - 1, page.letter().addresseeProperty().get());
        awaitPages();
        assertEquals(
                page.letter().addresseesProperty().getLast().addressee().id(),
                page.letter().addressee().orElseThrow());
        for (int i = 0; i < count + 1; i++) {
            page.letter().previousAddressee();
        }
        assertEquals(0, page.letter().addresseeProperty().get());
    }

    @Test
    void staysWhereItIsWhenTheSameLettersAreShownAgain() throws Exception {
        show(1);
        page.letter().nextAddressee();
        awaitPages();
        BufferedImage picture = page.picturesProperty().getFirst();
        show(1);
        assertEquals(1, page.letter().addresseeProperty().get());
        assertSame(picture, page.picturesProperty().getFirst());
        page.clear();
        show(1);
        page.letter().nextAddressee();
        awaitPages();
        assertNotSame(picture, page.picturesProperty().getFirst());
        BufferedImage drawn = page.picturesProperty().getFirst();
        page.thumbnails().toggle();
        page.thumbnails().look(new Looked(0));
        page.clear();
        show(1);
        page.letter().nextAddressee();
        awaitPages();
        assertNotSame(drawn, page.picturesProperty().getFirst());
    }

    @Test
    void showsNoSmallPageOfALetterThatWasLeft() throws Exception {
        show(1);
        page.thumbnails().toggle();
        Looked first = new Looked(0);
        page.thumbnails().look(first);
        int revision = page.thumbnails().revisionProperty().get();
        page.letter().nextAddressee();
        awaitPages();
        assertEquals(List.of(), first.seen);
        assertEquals(revision + 1, page.thumbnails().revisionProperty().get(), "at once");
    }

    @Test
    void tellsWhichTextItShows() throws Exception {
        Petition petition = library.petitions().all().getFirst();
        LetterMaterial material = LetterMaterial.read(library, petition, Copy.DELIVERY);
        TextVersion signed = material.texts().getFirst();
        TextVersion changed =
                new TextVersion(
                        petition.id(),
                        petition.id(),
                        signed.language(),
                        signed.title(),
                        signed.subject(),
                        "Another text.",
                        signed.demands(),
                        signed.createdAt());
        page.show(material.withText(changed));
        awaitPages();
        assertEquals(Optional.of(new TextNumber(1, true)), page.printedProperty().get());
        page.textProperty().set(LetterOptions.Text.CURRENT);
        awaitPages();
        assertEquals(Optional.of(new TextNumber(2, false)), page.printedProperty().get());
    }

    @Test
    void drawsNothingThatNobodySees() throws Exception {
        page.shownProperty().set(false);
        Petition petition = library.petitions().all().getFirst();
        page.show(LetterMaterial.read(library, petition, Copy.DELIVERY));
        assertFalse(page.workingProperty().get());
        page.shownProperty().set(true);
        awaitPages();
        assertFalse(page.picturesProperty().isEmpty());
    }

    @Test
    void findsWordsOnThePages() throws Exception {
        show(0);
        PageFinder finder = page.finder();
        finder.wordsProperty().set("e");
        awaitPages();
        assertTrue(finder.foundProperty().isEmpty(), "nobody seeks");
        finder.openProperty().set(true);
        awaitPages();
        int places = finder.foundProperty().size();
        assertTrue(places > 100);
        assertEquals(0, finder.currentProperty().get());
        finder.next();
        assertEquals(1, finder.currentProperty().get());
        finder.previous();
        finder.previous();
        assertEquals(places - 1, finder.currentProperty().get());
        awaitPages();
        assertEquals(page.pagesProperty().get() - 1, page.pageProperty().get());
        assertEquals(places - 1, finder.currentProperty().get(), "stays while pages turn");
        finder.wordsProperty().set("zeppelin");
        awaitPages();
        assertEquals(-1, finder.currentProperty().get());
        finder.next();
        assertEquals(-1, finder.currentProperty().get());
    }

    @Test
    void drawsOfTheSmallPagesOnlyThoseThatAreLookedAt() throws Exception {
        show(0);
        page.thumbnails().toggle();
        Looked first = new Looked(0);
        Looked last = new Looked(page.pagesProperty().get() - 1);
        Looked none = new Looked(page.pagesProperty().get());
        page.thumbnails().look(none);
        page.thumbnails().look(first);
        page.thumbnails().look(last);
        window.await(() -> first.seen.size() == 1 && last.seen.size() == 1);
        assertEquals(Thumbnails.WIDTH, first.seen.getFirst().getWidth(), 1);
        assertEquals(List.of(), none.seen);
        Looked left = new Looked(1);
        page.thumbnails().look(left);
        left.page = Optional.empty();
        page.thumbnails().look(first);
        window.await(() -> first.seen.size() == 2);
        assertEquals(List.of(), left.seen);
        assertSame(first.seen.getFirst(), first.seen.getLast());
    }

    @Test
    void drawsASmallPageAnewOnlyIfItChanged() throws Exception {
        Petition petition = library.petitions().all().getFirst();
        LetterMaterial material = LetterMaterial.read(library, petition, Copy.DELIVERY);
        page.textProperty().set(LetterOptions.Text.CURRENT);
        page.thumbnails().openProperty().set(true);
        page.show(material);
        awaitPages();
        Looked first = new Looked(0);
        Looked second = new Looked(1);
        page.thumbnails()
                .revisionProperty()
                .subscribe(() -> {
                    page.thumbnails().look(first);
                    page.thumbnails().look(second);
                });
        page.thumbnails().look(first);
        page.thumbnails().look(second);
        window.await(() -> second.seen.size() == 1);
        int before = second.seen.size();
        TextVersion text = material.text(material.texts().getFirst().language()).orElseThrow();
        page.show(
                material.withText(
                        new TextVersion(
                                petition.id(),
                                petition.id(),
                                text.language(),
                                text.title(),
                                text.subject(),
                                text.body().replaceFirst("the", "teh"),
                                text.demands(),
                                text.createdAt())));
        window.await(() ->
                !first.seen.getFirst().equals(first.seen.getLast()) && second.seen.size() > before);
        assertSame(second.seen.getFirst(), second.seen.getLast());
    }

    @Test
    void remembersWhetherSmallPagesAreShown() {
        assertFalse(page.thumbnails().openProperty().get());
        PageViewModel other = new PageViewModel(desk);
        page.thumbnails().toggle();
        assertTrue(new PageViewModel(desk).thumbnails().openProperty().get());
        other.shownProperty().set(false);
        other.shownProperty().set(true);
        assertTrue(other.thumbnails().openProperty().get());
    }

    /** Somebody who looks at a small page. */
    private static final class Looked implements Thumbnails.Spot {
        private final List<BufferedImage> seen = new ArrayList<>();
        private Optional<Integer> page;

        Looked(int page) {
            this.page = Optional.of(page);
        }

        @Override
        public Optional<Integer> page() {
            return page;
        }

        @Override
        public void show(BufferedImage picture) {
            seen.add(picture);
        }
    }

    private void show(int petition) throws Exception {
        page.show(
                LetterMaterial.read(
                        library, library.petitions().all().get(petition), Copy.DELIVERY));
        awaitPages();
    }

    private void awaitPages() throws InterruptedException {
        window.await(() -> !page.workingProperty().get());
        assertEquals("", page.faultProperty().get());
    }
}
