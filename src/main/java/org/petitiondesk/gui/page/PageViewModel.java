package org.petitiondesk.gui.page;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.LetterWorkshop;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.gui.common.OpenLibrary;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.typeset.TypesetLetter;
import org.petitiondesk.workflow.Letter;
import org.petitiondesk.workflow.LetterOptions;
import org.petitiondesk.workflow.PetitionOverview;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages of one letter: to which addressee, in which language, which page. */
public final class PageViewModel {
    private static final double MM_PER_INCH = 25.4;
    private static final double USUAL_WIDTH = 322;

    private final LibraryThread thread;
    private final OpenLibrary open;
    private final LetterWorkshop workshop;
    private final Words words;

    private final ReadOnlyListWrapper<AddresseeOnDate> addressees =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyListWrapper<Language> languages =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final IntegerProperty addressee = new SimpleIntegerProperty(-1);
    private final ObjectProperty<Optional<Language>> language =
            new SimpleObjectProperty<>(Optional.empty());
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final IntegerProperty pages = new SimpleIntegerProperty();
    private final DoubleProperty width = new SimpleDoubleProperty(USUAL_WIDTH);
    private final ReadOnlyListWrapper<BufferedImage> pictures =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final StringProperty fault = new SimpleStringProperty("");

    private Optional<PetitionOverview> petition = Optional.empty();
    private Optional<TypesetLetter> letter = Optional.empty();
    private int asked;

    public PageViewModel(Desk desk) {
        this.thread = desk.thread();
        this.open = desk.open();
        this.workshop = desk.workshop();
        this.words = desk.words();
        addressee.addListener((property, before, now) -> chooseLanguages());
        language.addListener((property, before, now) -> set());
        page.addListener((property, before, now) -> paint());
        width.addListener((property, before, now) -> paint());
    }

    /** Shows the petition's first letter. */
    public void show(PetitionOverview overview) {
        petition = Optional.of(overview);
        addressee.set(-1);
        addressees.setAll(overview.addressees());
        addressee.set(addressees.isEmpty() ? -1 : 0);
    }

    public void nextAddressee() {
        addressee.set(Math.min(addressee.get() + 1, addressees.size() - 1));
    }

    public void previousAddressee() {
        addressee.set(Math.max(addressee.get() - 1, Math.min(0, addressees.size() - 1)));
    }

    public void nextPage() {
        page.set(Math.min(page.get() + 1, Math.max(0, pages.get() - 1)));
    }

    public void previousPage() {
        page.set(Math.max(page.get() - 1, 0));
    }

    private void chooseLanguages() {
        if (addressee.get() < 0 || petition.isEmpty()) {
            return;
        }
        List<Language> own = addressees.get(addressee.get()).addressee().languages();
        List<Language> there =
                petition.get().texts().stream()
                        .map(TextVersion::language)
                        .filter(each -> own.isEmpty() || own.contains(each))
                        .toList();
        Optional<Language> kept = language.get().filter(there::contains);
        languages.setAll(there);
        Optional<Language> now = kept.or(() -> there.stream().findFirst());
        if (now.equals(language.get())) {
            set();
        } else {
            language.set(now);
        }
    }

    /** Composes and sets the chosen letter behind the window. */
    private void set() {
        if (petition.isEmpty() || addressee.get() < 0 || language.get().isEmpty()) {
            return;
        }
        LetterOptions options =
                new LetterOptions(
                        List.of(language.get().get()),
                        List.of(addressees.get(addressee.get()).addressee().id()),
                        Copy.DELIVERY,
                        Optional.empty(),
                        LetterOptions.Text.SIGNED);
        PetitionOverview of = petition.get();
        int ask = ++asked;
        working.set(true);
        thread.run(
                () -> setting(of, options),
                found -> {
                    if (ask == asked) {
                        take(found);
                    }
                },
                failure -> fault.set(FailureWords.of(failure, words)));
    }

    /** A letter with its pages, or why it has none. */
    private record Setting(Optional<TypesetLetter> pages, List<Problem> problems) {}

    private Setting setting(PetitionOverview of, LetterOptions options) throws LibraryException {
        List<Letter> letters = workshop.assembly().assemble(open.library(), of.petition(), options);
        if (letters.isEmpty()) {
            return new Setting(Optional.empty(), List.of());
        }
        Letter first = letters.getFirst();
        return new Setting(
                first.document().value().map(workshop.typesetter()::typeset), first.problems());
    }

    private void take(Setting found) {
        letter = found.pages();
        fault.set(letter.isPresent() ? "" : reason(found.problems()));
        pages.set(letter.map(set -> set.pages().size()).orElse(0));
        if (page.get() == 0) {
            paint();
        } else {
            page.set(0);
        }
    }

    private String reason(List<Problem> problems) {
        return problems.stream()
                .filter(Problem::isError)
                .findFirst()
                .map(problem -> words.say("problem." + problem.key(), problem.arguments()))
                .orElseGet(() -> words.say("page.no-letter"));
    }

    /** Draws this page and the next one, which shows below it. */
    private void paint() {
        if (letter.isEmpty()) {
            working.set(false);
            pictures.clear();
            return;
        }
        TypesetLetter of = letter.get();
        int from = page.get();
        double dpi = width.get() / of.paper().widthMm() * MM_PER_INCH;
        int ask = ++asked;
        thread.run(
                () -> {
                    List<BufferedImage> drawn = new ArrayList<>();
                    for (int i = from; i < Math.min(from + 2, of.pages().size()); i++) {
                        drawn.add(workshop.painter().paint(of, i, dpi));
                    }
                    return drawn;
                },
                drawn -> {
                    if (ask == asked) {
                        working.set(false);
                        pictures.setAll(drawn);
                    }
                },
                failure -> fault.set(FailureWords.of(failure, words)));
    }

    public ReadOnlyListProperty<AddresseeOnDate> addresseesProperty() {
        return addressees.getReadOnlyProperty();
    }

    /** Place in the list of addressees; -1 for none. */
    public IntegerProperty addresseeProperty() {
        return addressee;
    }

    public ReadOnlyListProperty<Language> languagesProperty() {
        return languages.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<Language>> languageProperty() {
        return language;
    }

    /** The page shown, counted from 0. */
    public IntegerProperty pageProperty() {
        return page;
    }

    /** How many pages the letter has; 0 if it cannot be shown. */
    public IntegerProperty pagesProperty() {
        return pages;
    }

    /** How many dots of the screen a page is wide. */
    public DoubleProperty widthProperty() {
        return width;
    }

    /** The page shown and the one after it. */
    public ReadOnlyListProperty<BufferedImage> picturesProperty() {
        return pictures.getReadOnlyProperty();
    }

    public BooleanProperty workingProperty() {
        return working;
    }

    /** Why there is no page; empty if there is one. */
    public StringProperty faultProperty() {
        return fault;
    }
}
