package org.petitiondesk.gui.page;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.Quiet;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.workflow.Letter;
import org.petitiondesk.workflow.LetterExportReport.LetterProblem;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.LetterOptions;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * The pages of one letter: to which addressee, in which language, which page, how large. What is
 * asked for while pages are being drawn is drawn next, the latest only.
 */
public final class PageViewModel {
    private static final double USUAL_WIDTH = 322;

    /** Pages that come sooner are not dimmed before. */
    private static final Duration SOON = Duration.ofMillis(250);

    private final Executor window;
    private final Words words;
    private final PageSetter setter;
    private final Quiet dim;

    private final LetterChoice letter;
    private final PageLinks links;
    private final PageFinder finder;
    private final Thumbnails thumbnails;
    private final ObjectProperty<LetterOptions.Text> text =
            new SimpleObjectProperty<>(LetterOptions.Text.ISSUED);
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final IntegerProperty pages = new SimpleIntegerProperty();
    private final ObjectProperty<Optional<Double>> zoom =
            new SimpleObjectProperty<>(Optional.empty());
    private final DoubleProperty width = new SimpleDoubleProperty(USUAL_WIDTH);
    private final DoubleProperty dotsPerUnit = new SimpleDoubleProperty(1);
    private final DoubleProperty factor = new SimpleDoubleProperty(1);
    private final ReadOnlyListWrapper<BufferedImage> pictures =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyListWrapper<Problem> problems =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<Optional<TextNumber>> printed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final BooleanProperty dimmed = new SimpleBooleanProperty();
    private final StringProperty fault = new SimpleStringProperty("");

    private Optional<PageWish> shows = Optional.empty();
    private Optional<Letter> checked = Optional.empty();
    private boolean busy;
    private boolean isDue;
    private boolean isToForget;

    public PageViewModel(Desk desk) {
        this.window = desk.thread().window();
        this.words = desk.words();
        this.setter = new PageSetter(desk.workshop());
        this.dim = new Quiet(SOON, window, () -> dimmed.set(true));
        this.links = new PageLinks(window);
        this.finder = new PageFinder(page);
        this.thumbnails = new Thumbnails(desk.kept(), window, this::drawSmall);
        this.letter = new LetterChoice(() -> page.set(0), this::draw);
        text.subscribe(now -> draw());
        page.subscribe(now -> draw());
        zoom.subscribe(now -> draw());
        width.subscribe(now -> draw());
        dotsPerUnit.subscribe(now -> draw());
        shown.subscribe(now -> {
            thumbnails.recall();
            draw();
        });
        finder.openProperty().subscribe(now -> draw());
        finder.wordsProperty().subscribe(now -> draw());
    }

    /** Shows letters; addressee, language and page stay as they were if they are there. */
    public void show(LetterMaterial now) {
        letter.show(now);
    }

    /** Shows nothing. */
    public void clear() {
        letter.clear();
        take(Optional.empty());
        isToForget = true;
        forget();
    }

    /** Nothing can be forgotten while it is drawn from. */
    private void forget() {
        if (isToForget && !busy) {
            isToForget = false;
            setter.forget();
        }
    }

    public void nextPage() {
        page.set(Math.min(page.get() + 1, Math.max(0, pages.get() - 1)));
    }

    public void previousPage() {
        page.set(Math.max(page.get() - 1, 0));
    }

    public void zoomIn() {
        zoom.set(Optional.of(Zoom.larger(zoom.get().orElse(factor.get()))));
    }

    public void zoomOut() {
        zoom.set(Optional.of(Zoom.smaller(zoom.get().orElse(factor.get()))));
    }

    private Optional<PageWish> wish() {
        return letter.material()
                .flatMap(of ->
                        letter.addressee()
                                .flatMap(to ->
                                        letter.languageProperty()
                                                .get()
                                                .map(in -> wish(of, to, in))));
    }

    private PageWish wish(LetterMaterial of, Id to, Language in) {
        Zoom shown = new Zoom(zoom.get(), width.get(), dotsPerUnit.get());
        return new PageWish(of, to, in, text.get(), page.get(), finder.sought(), shown);
    }

    private void draw() {
        isDue = true;
        if (shown.get() && letter.material().isPresent()) {
            working.set(true);
            if (!busy) {
                begin();
            }
        }
    }

    private void begin() {
        isDue = false;
        Optional<PageWish> wish = wish();
        if (wish.isEmpty()) {
            working.set(false);
            take(Optional.empty());
            return;
        }
        busy = true;
        dim.disturb();
        var _ =
                CompletableFuture.supplyAsync(() -> setter.view(wish.get()))
                        .whenCompleteAsync(this::end, window);
    }

    private void end(PageSetter.@Nullable View view, @Nullable Throwable failure) {
        busy = false;
        forget();
        dim.forget();
        Optional<PageWish> before = shows;
        if (failure != null) {
            fault.set(FailureWords.of(failure, words));
        } else if (view != null && isOfSameChoice(wish(), Optional.of(view.wish()))) {
            if (view.pages() == 0 && isOfSameChoice(shows, Optional.of(view.wish()))) {
                keepPages(view);
            } else {
                take(Optional.of(view));
            }
        }
        boolean isAnother = !isOfSameChoice(before, shows);
        goOn();
        if (isAnother) {
            thumbnails.changedWholly();
        } else {
            thumbnails.changed();
        }
    }

    private static boolean isOfSameChoice(Optional<PageWish> one, Optional<PageWish> other) {
        return one.flatMap(wish -> other.map(wish::isOfSameChoiceAs)).orElse(false);
    }

    private void goOn() {
        if (isDue && shown.get()) {
            begin();
        } else {
            // What was taken may have turned to another page.
            working.set(busy);
            drawSmall();
        }
    }

    /** Draws the next small page that is waited for, if no other page is. */
    private void drawSmall() {
        if (!busy && !isDue && shown.get()) {
            thumbnails.next().ifPresent(spot -> spot.page().ifPresent(index -> draw(spot, index)));
        }
    }

    private void draw(Thumbnails.Spot spot, int index) {
        busy = true;
        Zoom small = new Zoom(Optional.empty(), Thumbnails.WIDTH, dotsPerUnit.get());
        var _ =
                CompletableFuture.supplyAsync(() -> setter.small(index, small))
                        .whenCompleteAsync(
                                (picture, failure) -> {
                                    busy = false;
                                    forget();
                                    // What fails here fails with the large page, which tells it.
                                    if (failure == null
                                            && isOfSameChoice(wish(), shows)
                                            && spot.page().equals(Optional.of(index))) {
                                        picture.ifPresent(spot::show);
                                    }
                                    goOn();
                                },
                                window);
    }

    /** Something is wrong with the letter as it is written: the pages of before stay, dimmed. */
    private void keepPages(PageSetter.View view) {
        checked = view.letter();
        problems.setAll(view.problems());
        fault.set(reason(view.problems()));
        dimmed.set(true);
    }

    private void take(Optional<PageSetter.View> view) {
        shows = view.filter(there -> there.pages() > 0).map(PageSetter.View::wish);
        checked = view.flatMap(PageSetter.View::letter);
        dimmed.set(false);
        List<Problem> found = view.map(PageSetter.View::problems).orElse(List.of());
        pages.set(view.map(PageSetter.View::pages).orElse(0));
        factor.set(view.map(PageSetter.View::factor).orElse(1.0));
        problems.setAll(found);
        printed.set(
                view.map(PageSetter.View::wish)
                        .flatMap(wish ->
                                wish.printed().map(text -> TextNumber.of(text, wish.material()))));
        fault.set(pages.get() > 0 || letter.material().isEmpty() ? "" : reason(found));
        links.show(
                view.flatMap(PageViewModel::shown),
                view.map(PageSetter.View::areas).orElse(List.of()));
        pictures.setAll(view.map(PageSetter.View::pictures).orElse(List.of()));
        finder.take(
                view.map(PageSetter.View::wish).map(PageWish::sought).orElse(""),
                view.map(PageSetter.View::found).orElse(List.of()));
        if (pages.get() > 0 && page.get() >= pages.get()) {
            page.set(pages.get() - 1);
        }
    }

    private static Optional<ShownLetter> shown(PageSetter.View view) {
        PageWish wish = view.wish();
        return view.letter()
                .flatMap(of -> of.document().value())
                .map(of -> new ShownLetter(wish.material(), wish.options(), of));
    }

    private String reason(List<Problem> found) {
        return found.stream()
                .filter(Problem::isError)
                .findFirst()
                .map(problem -> words.say("problem." + problem.key(), problem.arguments()))
                .orElseGet(() -> words.say("page.no-letter"));
    }

    /** What leads from the pages to where they were written. */
    public PageLinks links() {
        return links;
    }

    /** Words that are sought on the pages. */
    public PageFinder finder() {
        return finder;
    }

    /** Small pages beside the pages. */
    public Thumbnails thumbnails() {
        return thumbnails;
    }

    /** Which letter is looked at. */
    public LetterChoice letter() {
        return letter;
    }

    /** Which text is printed where it was changed after it was signed. */
    public ObjectProperty<LetterOptions.Text> textProperty() {
        return text;
    }

    /** The page shown, counted from 0. */
    public IntegerProperty pageProperty() {
        return page;
    }

    /** How many pages the letter has; 0 if it cannot be shown. */
    public IntegerProperty pagesProperty() {
        return pages;
    }

    /** How many times the size it has on paper; empty to fill the width. */
    public ObjectProperty<Optional<Double>> zoomProperty() {
        return zoom;
    }

    /** How wide a page is where it fills the width. */
    public DoubleProperty widthProperty() {
        return width;
    }

    /** Dots of the screen in each of the window's units of length. */
    public DoubleProperty dotsPerUnitProperty() {
        return dotsPerUnit;
    }

    /** How large the pages that are shown are beside paper. */
    public DoubleProperty factorProperty() {
        return factor;
    }

    /** The page shown and the one after it. */
    public ReadOnlyListProperty<BufferedImage> picturesProperty() {
        return pictures.getReadOnlyProperty();
    }

    /** What is wrong with the letter shown. */
    public ReadOnlyListProperty<Problem> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** A problem of it with the letter it belongs to; empty while there is none. */
    public Optional<LetterProblem> ofLetter(Problem problem) {
        return checked.map(letter -> new LetterProblem(letter, problem));
    }

    /** Which text the pages have; empty if there are none. */
    public ReadOnlyObjectProperty<Optional<TextNumber>> printedProperty() {
        return printed.getReadOnlyProperty();
    }

    /** Whether anybody can see it; if not, nothing is drawn. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    public BooleanProperty workingProperty() {
        return working;
    }

    /** Whether the pages have been waited for so long that those of before are dimmed. */
    public BooleanProperty dimmedProperty() {
        return dimmed;
    }

    /** Why there is no page; empty if there is one. */
    public StringProperty faultProperty() {
        return fault;
    }
}
