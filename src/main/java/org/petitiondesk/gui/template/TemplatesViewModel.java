package org.petitiondesk.gui.template;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;

import org.petitiondesk.compose.FormsOfAddress;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FoundRows;
import org.petitiondesk.gui.page.LetterSource;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.template.LetterTemplate;
import org.petitiondesk.model.template.OwnTemplate;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.template.TemplateHead;
import org.petitiondesk.template.WrittenTemplate;
import org.petitiondesk.workflow.TemplateEditing;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** The templates, found as one types, and the chosen one: shown, or written if it is an own one. */
public final class TemplatesViewModel {
    private final Desk desk;
    private final TemplateChanges changes;
    private final OwnTemplateViewModel writing;
    private final TemplatePreview preview;
    private final TemplatePictures pictures;
    private final FoundRows<TemplateRow> rows = new FoundRows<>(TemplateRow::matches);
    private final ReadOnlyObjectWrapper<Optional<TemplateRow>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final ReadOnlyObjectWrapper<Optional<Petition>> petition =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private TemplateCatalog catalog;
    private List<Petition> petitions = List.of();
    private Optional<Id> awaited = Optional.empty();
    private Optional<Language> awaitedLanguage = Optional.empty();
    private Runnable added = () -> {};
    private int asked;

    /** What is read of the library. */
    private record Found(List<OwnTemplate> own, List<Petition> petitions) {
        static Found in(Library library) throws LibraryException {
            return new Found(library.templates().all(), library.petitions().all());
        }
    }

    public TemplatesViewModel(Desk desk, LetterSource source) {
        this.desk = desk;
        this.catalog = desk.templates();
        this.changes = new TemplateChanges(desk);
        this.writing = new OwnTemplateViewModel(desk, changes, this::draw);
        this.preview = new TemplatePreview(desk, source);
        this.pictures = new TemplatePictures(desk);
        language.addListener((property, before, now) -> show());
        desk.petition().addListener((property, before, now) -> load());
        desk.changes().revisionProperty().addListener((property, before, now) -> load());
        rows.setAll(TemplateRow.of(catalog, List.of()));
        choose(rows.near(0));
        load();
    }

    /** Reads everything anew; the choice stays, or goes to a neighbour. */
    void load() {
        int ask = ++asked;
        desk.ask(
                () -> Found.in(desk.open().library()),
                found -> {
                    if (ask == asked) {
                        take(found);
                    }
                });
        preview.read();
    }

    private void take(Found found) {
        int place = rows.place(chosen.get());
        catalog = desk.templates().with(found.own());
        petitions = found.petitions();
        petition.set(
                petitions.stream()
                        .filter(each -> desk.petition().get().equals(Optional.of(each.id())))
                        .findFirst());
        rows.setAll(TemplateRow.of(desk.templates(), found.own()));
        Optional<TemplateRow> awaitedRow = own(awaited);
        choose(awaitedRow.or(this::again).or(() -> rows.near(place)));
        if (awaitedRow.isPresent()) {
            awaited = Optional.empty();
            added.run();
            added = () -> {};
        }
        awaitedLanguage
                .filter(each -> chosen.get().flatMap(row -> row.version(each)).isPresent())
                .ifPresent(there -> {
                    awaitedLanguage = Optional.empty();
                    language.set(there);
                });
    }

    /** The chosen template as it is now, also where it has another name. */
    private Optional<TemplateRow> again() {
        return own(chosen.get().flatMap(TemplateRow::own).map(OwnTemplate::id))
                .or(() -> chosen.get().map(TemplateRow::name).flatMap(this::row));
    }

    private Optional<TemplateRow> own(Optional<Id> id) {
        return rows.first(
                row -> row.own().isPresent() && row.own().map(OwnTemplate::id).equals(id));
    }

    private Optional<TemplateRow> row(String name) {
        return rows.first(row -> row.name().equals(name));
    }

    /** Somebody chooses a row of the list. */
    void select(TemplateRow row) {
        if (!rows.isFilling() && !chosen.get().equals(Optional.of(row))) {
            writing.save();
            choose(Optional.of(row));
        }
    }

    /** Chooses the template that a petition is written with. */
    void choosePetition(Id of) {
        writing.save();
        petitions.stream()
                .filter(each -> each.id().equals(of))
                .findFirst()
                .flatMap(each -> row(each.template()))
                .ifPresent(row -> choose(Optional.of(row)));
    }

    private void choose(Optional<TemplateRow> row) {
        chosen.set(row);
        List<Language> there = row.map(TemplateRow::languages).orElse(List.of());
        if (there.contains(language.get()) || there.isEmpty()) {
            show();
        } else {
            language.set(there.getFirst());
        }
    }

    /** Shows another language. */
    void choose(Language other) {
        writing.save();
        language.set(other);
    }

    private void show() {
        writing.show(chosen.get().flatMap(TemplateRow::own), language.get(), catalog);
        draw();
    }

    private void draw() {
        chosen.get()
                .ifPresentOrElse(
                        row -> preview.show(row.name(), language.get(), writing.typed()),
                        preview::clear);
    }

    /** The chosen template in the chosen language. */
    Optional<WrittenTemplate> template() {
        return chosen.get().flatMap(row -> row.version(language.get()));
    }

    /**
     * Begins a template with nothing but the parts of a letter.
     *
     * @param whenChosen is told when it can be seen
     */
    void add(Runnable whenChosen) {
        added = whenChosen;
        add(
                NewTemplate.of(
                        desk.ids().next(),
                        catalog.freeName("new-template"),
                        language.get(),
                        words().say("template.new-title")));
    }

    /** Begins a template as a copy of the chosen one. */
    void copy() {
        writing.save();
        chosen.get()
                .ifPresent(row -> {
                    // With what was typed a moment ago.
                    List<WrittenTemplate> versions =
                            writing.typed()
                                    .map(own -> desk.templates().with(List.of(own)).all())
                                    .map(known -> ofName(known, row.name()))
                                    .orElse(row.versions());
                    add(
                            TemplateEditing.copy(
                                    versions,
                                    desk.ids().next(),
                                    catalog.freeName(row.name() + "-copy")));
                });
    }

    private static List<WrittenTemplate> ofName(List<WrittenTemplate> among, String name) {
        return among.stream().filter(each -> each.name().equals(name)).toList();
    }

    private void add(OwnTemplate template) {
        writing.save();
        searchProperty().set("");
        awaited = Optional.of(template.id());
        changes.add(template);
    }

    /** Deletes the chosen template, if it is an own one. */
    void delete() {
        writing.save();
        writing.typed()
                .ifPresent(own ->
                        changes.delete(
                                own,
                                petitions.stream()
                                        .filter(each -> each.template().equals(own.name()))
                                        .count()));
    }

    /** The languages in which letters can be written and the chosen own template has no text. */
    List<Language> furtherLanguages() {
        return chosen.get()
                .filter(row -> row.own().isPresent())
                .map(row ->
                        FormsOfAddress.languages().stream()
                                .filter(each -> !row.languages().contains(each))
                                .toList())
                .orElse(List.of());
    }

    /** Begins a text in a further language with the one that is shown. */
    void addLanguage(Language added) {
        writing.save();
        writing.typed()
                .ifPresent(own -> {
                    String text = own.texts().getOrDefault(language.get(), "");
                    changes.replace(
                            own,
                            own.with(added, TemplateHead.with(text, "language", added.tag())),
                            desk.failures());
                    awaitedLanguage = Optional.of(added);
                });
    }

    /** Whether the text that is shown can be removed: it is not the only one. */
    boolean canRemoveLanguage() {
        return chosen.get()
                .flatMap(TemplateRow::own)
                .filter(own -> own.texts().size() > 1)
                .isPresent();
    }

    /** Removes the text that is shown. */
    void removeLanguage() {
        if (canRemoveLanguage()) {
            writing.save();
            OwnTemplate own = writing.typed().orElseThrow();
            changes.replace(own, own.without(language.get()), desk.failures());
        }
    }

    /** Whether the current petition could be written with the chosen template and is not yet. */
    boolean canUse() {
        return chosen.get().filter(this::isForLetters).isPresent()
                && petition.get().isPresent()
                && !isUsed(chosen.get().get());
    }

    /** A sheet for signatures is no letter. */
    private boolean isForLetters(TemplateRow row) {
        return !row.kind().equals(Optional.of(LetterTemplate.Kind.SIGNATURE_SHEET));
    }

    /** Whether the current petition is written with a template. */
    boolean isUsed(TemplateRow row) {
        return petition.get().map(Petition::template).equals(Optional.of(row.name()));
    }

    /** Writes the current petition with the chosen template from now on. */
    void use() {
        writing.save();
        if (canUse()) {
            changes.use(petition.get().orElseThrow(), chosen.get().orElseThrow());
        }
    }

    /** Keeps what was typed. */
    boolean leave() {
        writing.save();
        return writing.isKept();
    }

    Words words() {
        return desk.words();
    }

    StringProperty searchProperty() {
        return rows.searchProperty();
    }

    ReadOnlyListProperty<TemplateRow> rowsProperty() {
        return rows.rowsProperty();
    }

    ReadOnlyObjectProperty<Optional<TemplateRow>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** In which language the template is shown. */
    ReadOnlyObjectProperty<Language> languageProperty() {
        return language;
    }

    /** The current petition; empty if the library has none. */
    ReadOnlyObjectProperty<Optional<Petition>> petitionProperty() {
        return petition.getReadOnlyProperty();
    }

    /** The chosen own template as it is typed. */
    OwnTemplateViewModel writing() {
        return writing;
    }

    TemplatePreview preview() {
        return preview;
    }

    /**
     * A small picture of what a template makes, as far as it is drawn.
     *
     * @param arrived is told when it is drawn later
     */
    Optional<BufferedImage> picture(TemplateRow row, Runnable arrived) {
        return row.version(language.get())
                .or(() -> row.versions().stream().findFirst())
                .flatMap(version -> pictures.of(version, arrived));
    }
}
