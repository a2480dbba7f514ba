package org.petitiondesk.gui.template;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.template.LetterTemplate;

import java.util.List;
import java.util.Optional;

/** The templates, found as one types, and the text of the chosen one. */
public final class TemplatesViewModel {
    private final Desk desk;
    private final List<TemplateRow> all;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyListWrapper<TemplateRow> rows =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ObjectProperty<Optional<TemplateRow>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final ReadOnlyObjectWrapper<Optional<Petition>> petition =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private int asked;

    public TemplatesViewModel(Desk desk) {
        this.desk = desk;
        this.all =
                TemplateRow.of(
                        desk.templates().all().stream()
                                .flatMap(each -> each.read().value().stream())
                                .toList());
        search.addListener((property, before, now) -> filter());
        chosen.addListener((property, before, now) -> keepALanguageThatIsThere());
        desk.petition().subscribe(now -> load());
        desk.changes().revisionProperty().subscribe(now -> load());
        filter();
        chosen.set(all.stream().findFirst());
    }

    /** Reads which template the current petition uses. */
    void load() {
        int ask = ++asked;
        Optional<Id> current = desk.petition().get();
        desk.ask(
                () ->
                        current.isEmpty()
                                ? Optional.<Petition>empty()
                                : desk.open().library().petitions().find(current.get()),
                found -> {
                    if (ask == asked) {
                        petition.set(found);
                    }
                });
    }

    private void filter() {
        List<TemplateRow> found = all.stream().filter(row -> row.matches(search.get())).toList();
        rows.setAll(found);
    }

    private void keepALanguageThatIsThere() {
        chosen.get()
                .map(TemplateRow::languages)
                .filter(there -> !there.contains(language.get()))
                .ifPresent(there -> language.set(there.getFirst()));
    }

    /** The chosen template in the chosen language. */
    Optional<LetterTemplate> template() {
        return chosen.get()
                .flatMap(row ->
                        row.versions().stream()
                                .filter(version -> version.language().equals(language.get()))
                                .findFirst());
    }

    /** Whether the current petition could be written with the chosen template and is not yet. */
    boolean canUse() {
        return chosen.get().filter(this::isForLetters).isPresent()
                && petition.get().isPresent()
                && !isUsed(chosen.get().get());
    }

    /** A sheet for signatures is no letter. */
    private boolean isForLetters(TemplateRow row) {
        return switch (row.kind()) {
            case PETITION_LETTER, URGENT_APPEAL -> true;
            case SIGNATURE_SHEET -> false;
        };
    }

    /** Whether the current petition is written with a template. */
    boolean isUsed(TemplateRow row) {
        return petition.get().map(Petition::template).equals(Optional.of(row.name()));
    }

    /** Writes the current petition with the chosen template from now on. */
    void use() {
        if (!canUse()) {
            return;
        }
        Petition before = petition.get().orElseThrow();
        TemplateRow row = chosen.get().orElseThrow();
        desk.changes()
                .make(
                        new Change(
                                words().say("template.used", before.code(), row.title()),
                                library ->
                                        library.petitions()
                                                .save(
                                                        library.petitions()
                                                                .find(before.id())
                                                                .orElse(before)
                                                                .withTemplate(row.name())),
                                library ->
                                        library.petitions()
                                                .save(
                                                        library.petitions()
                                                                .find(before.id())
                                                                .orElse(before)
                                                                .withTemplate(before.template()))));
    }

    Words words() {
        return desk.words();
    }

    StringProperty searchProperty() {
        return search;
    }

    ReadOnlyListProperty<TemplateRow> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ObjectProperty<Optional<TemplateRow>> chosenProperty() {
        return chosen;
    }

    /** In which language the template is shown. */
    ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** The current petition; empty if the library has none. */
    ReadOnlyObjectProperty<Optional<Petition>> petitionProperty() {
        return petition.getReadOnlyProperty();
    }
}
