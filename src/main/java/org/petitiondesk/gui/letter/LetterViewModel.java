package org.petitiondesk.gui.letter;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.page.LetterSource;
import org.petitiondesk.gui.page.PageViewModel;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.LetterOptions;
import org.petitiondesk.workflow.NumberedPart;
import org.petitiondesk.workflow.TextDraft;
import org.petitiondesk.workflow.Translations;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes the texts of the current petition. What is typed shows on the page at once and is saved
 * when nothing was typed for a while.
 */
public final class LetterViewModel {
    private final Desk desk;
    private final LetterSource source;
    private final TextFacts facts;
    private final TextChanges changes;
    private final PageViewModel page;
    private final WrittenTexts texts;
    private final LetterWarnings warnings;
    private final MendingWay way;
    private final ReadOnlyListWrapper<LanguageTab> tabs =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyListWrapper<Language> further =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private final StringProperty fault = new SimpleStringProperty("");
    private final NotKept notKept = new NotKept();
    private Optional<LetterMaterial> material = Optional.empty();
    private final PartRows rows = new PartRows(this);
    private boolean isStale = true;

    public LetterViewModel(Desk desk, LetterSource source) {
        this.desk = desk;
        this.source = source;
        this.facts = new TextFacts(desk.templates(), desk.ids());
        this.changes = new TextChanges(desk, this::fail);
        this.page = new PageViewModel(desk);
        this.warnings = new LetterWarnings(desk, page, () -> material, this::save);
        this.way = new MendingWay(desk, page);
        this.texts =
                new WrittenTexts(
                        desk.thread().window(),
                        this::type,
                        this::save,
                        this::show,
                        one -> material.flatMap(of -> facts.partner(of, one)));
        page.textProperty().set(LetterOptions.Text.CURRENT);
        desk.petition()
                .addListener((property, before, now) -> {
                    fault.set("");
                    save();
                    read();
                });
        desk.changes()
                .revisionProperty()
                .addListener((property, before, now) -> {
                    fault.set("");
                    read();
                });
        desk.changes()
                .savingProperty()
                .addListener((property, before, isSaving) -> {
                    if (!isSaving) {
                        enter();
                    }
                });
        texts.activeProperty().addListener((property, before, now) -> preview());
        shown.addListener((property, before, now) -> {
            if (now) {
                enter();
            } else {
                save();
            }
        });
    }

    /** The room is shown: reads what may have changed meanwhile. */
    void enter() {
        if (isStale) {
            read();
        }
    }

    private void read() {
        isStale = !shown.get();
        if (isStale) {
            return;
        }
        Optional<Id> petition = desk.petition().get();
        if (petition.isEmpty()) {
            take(Optional.empty());
        } else {
            source.read(
                    petition.get(),
                    found -> {
                        // What is shown is younger while any of it is on its way to the disk.
                        isStale |= desk.changes().savingProperty().get();
                        if (!isStale && desk.petition().get().equals(petition)) {
                            take(found);
                        }
                    });
        }
    }

    private void take(Optional<LetterMaterial> found) {
        if (!petition(found).equals(petition(material))) {
            // Also what was typed while the other petition was read.
            save();
            texts.all().forEach(WrittenText::forget);
        }
        material = found;
        rows.count(found.map(LetterMaterial::petition));
        tabs.setAll(found.map(facts::tabs).orElse(List.of()));
        further.setAll(found.map(facts::furtherLanguages).orElse(List.of()));
        texts.take(tabs.stream().map(LanguageTab::language).toList(), this::show);
    }

    private static Optional<Id> petition(Optional<LetterMaterial> of) {
        return of.map(found -> found.petition().id());
    }

    private void show(WrittenText text) {
        text.show(material, rows.counts(), notKept, facts);
        if (text.equals(active())) {
            preview();
        }
    }

    /** The text that is being written, as it is kept. */
    Optional<TextVersion> text() {
        return text(active());
    }

    /** One of the texts, as it is kept. */
    Optional<TextVersion> text(WrittenText written) {
        return written.in(material);
    }

    /** Which texts were checked, as they are kept. */
    Optional<Translations> translations() {
        return material.map(LetterMaterial::translations);
    }

    private WrittenText active() {
        return texts.activeProperty().get();
    }

    private void type(WrittenText text) {
        text.type();
        page.textProperty().set(LetterOptions.Text.CURRENT);
        texts.activate(text);
        preview();
    }

    /** Shows the page with what is typed, saved or not. */
    private void preview() {
        Optional<TextVersion> text = text();
        if (material.isEmpty() || text.isEmpty()) {
            page.clear();
            return;
        }
        TextDraft draft = fields().draft();
        LetterMaterial now =
                draft.equals(TextDraft.of(text.get()))
                        ? material.get()
                        : facts.typed(material.get(), text.get(), draft);
        page.show(now.in(text.get().language()));
    }

    /** Saves what is typed, if anything is. */
    void save() {
        texts.all().forEach(this::save);
    }

    private void save(WrittenText written) {
        Optional<TextVersion> text = written.in(material);
        boolean wasTyped = written.isTyped();
        text.ifPresent(of -> written.forget());
        if (!wasTyped || text.isEmpty()) {
            return;
        }
        TextDraft draft = written.fields().draft();
        if (!draft.equals(TextDraft.of(text.get()))) {
            material = material.map(of -> facts.typed(of, text.get(), draft));
            rows.countAlso(draft);
            notKept.take(text.get());
            changes.write(
                    text.get().petition(),
                    text.get().language(),
                    draft,
                    reason -> {
                        notKept.add(text.get(), draft);
                        fail(reason);
                    });
        }
    }

    /** Writes a former text in the place of the one that is being written. */
    void takeBack(TextDraft former) {
        fields().load(former, rows.counts());
        type(active());
        save();
    }

    /** What is in the library is to be read, which is not what was to be written. */
    private void fail(String reason) {
        isStale = true;
        fault.set(reason);
    }

    /** Goes to another petition. */
    void choosePetition(Id petition) {
        save();
        desk.petition().set(Optional.of(petition));
    }

    /** Goes to another language. */
    void choose(Language other) {
        texts.choose(other);
    }

    /** Begins a text in a further language, with the title of the others. */
    void addLanguage(Language added) {
        save();
        changes.begin(material.orElseThrow().petition(), added);
        active().languageProperty().set(Optional.of(added));
    }

    /** Removes the text that is being written, unless somebody signed it. */
    void removeLanguage() {
        if (standingProperty().get().flatMap(TextStanding::signed).isPresent()) {
            fault.set(desk.words().say("letter.signed-stays"));
            return;
        }
        text().ifPresent(text -> {
            active().forget();
            changes.remove(text.petition(), text.language());
        });
    }

    /** The petition was written first in the language that is being written. */
    void makeOriginal() {
        save();
        text().ifPresent(text -> changes.makeOriginal(text.petition(), text.language()));
    }

    /**
     * Puts a part into another order in every language.
     *
     * @param places the former places of its rows
     * @param order orders the places in the library
     */
    void reorder(
            NumberedPart part, List<Integer> places, Consumer<List<Integer>> order, String told) {
        texts.all().forEach(text -> text.fields().reorder(part, places));
        material = material.map(of -> facts.reordered(of, part, places));
        changes.reorder(material.orElseThrow().petition().id(), part, order, told);
        preview();
    }

    /** Shows the page as it was signed or issued instead of the one being written, or back. */
    void showOr(LetterOptions.Text other) {
        page.textProperty()
                .set(page.textProperty().get() == other ? LetterOptions.Text.CURRENT : other);
    }

    /** The rows of facts, actions and demands. */
    PartRows rows() {
        return rows;
    }

    /** The texts there are. */
    ReadOnlyListProperty<LanguageTab> tabsProperty() {
        return tabs.getReadOnlyProperty();
    }

    /** Languages in which a text can be begun. */
    ReadOnlyListProperty<Language> furtherProperty() {
        return further.getReadOnlyProperty();
    }

    /** The language written in; empty if there is no text. */
    ReadOnlyObjectProperty<Optional<Language>> languageProperty() {
        return texts.languageProperty();
    }

    /** What is to be said of the text; empty if there is none. */
    ReadOnlyObjectProperty<Optional<TextStanding>> standingProperty() {
        return texts.standingProperty();
    }

    Desk desk() {
        return desk;
    }

    /** Whether anybody can see the room; when it is left, what is typed is saved. */
    BooleanProperty shownProperty() {
        return shown;
    }

    /** Why something could not be saved; empty if nothing is wrong. */
    StringProperty faultProperty() {
        return fault;
    }

    DraftFields fields() {
        return active().fields();
    }

    /** The text that is written, and the one beside it. */
    WrittenTexts texts() {
        return texts;
    }

    /** The languages in which an item is not worded. */
    List<Language> missing(NumberedPart part, int index) {
        return material.map(of -> facts.missing(of, part, index)).orElse(List.of());
    }

    /** The way to what is to be mended. */
    MendingWay way() {
        return way;
    }

    /** Which warnings are let stand. */
    LetterWarnings warnings() {
        return warnings;
    }

    /** The pages beside it. */
    PageViewModel page() {
        return page;
    }
}
