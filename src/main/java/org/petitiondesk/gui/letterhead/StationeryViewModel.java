package org.petitiondesk.gui.letterhead;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.page.PageViewModel;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.Picture;
import org.petitiondesk.model.letterhead.Letterhead;
import org.petitiondesk.model.letterhead.Stationery;
import org.petitiondesk.picture.PictureReader;
import org.petitiondesk.workflow.SpecimenLetter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The letterhead of one organization as it is written, and a page with it. */
final class StationeryViewModel {
    static final List<Language> LANGUAGES =
            List.of(
                    Language.ENGLISH,
                    Language.FRENCH,
                    Language.CHINESE_SIMPLIFIED,
                    Language.CHINESE_TRADITIONAL,
                    Language.KOREAN);

    private final Desk desk;
    private final SpecimenLetter specimen;
    private final PageViewModel page;
    private final ObservableList<String> organizations = FXCollections.observableArrayList();
    private final StringProperty organization = new SimpleStringProperty("");
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final ReadOnlyObjectWrapper<Optional<Picture>> logo =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty logoText = new SimpleStringProperty("");
    private final StringProperty lines = new SimpleStringProperty("");
    private final StringProperty footer = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final Subscription reading;
    private Stationery kept = Stationery.NONE;
    private boolean isFilling;

    StationeryViewModel(Desk desk) {
        this.desk = desk;
        this.specimen = new SpecimenLetter(desk.ids(), desk.clock());
        this.page = new PageViewModel(desk);
        organization.subscribe(this::fill);
        language.subscribe(this::fill);
        Stream.of(logoText, lines, footer).forEach(text -> text.subscribe(this::draw));
        this.reading = desk.changes().revisionProperty().subscribe(this::load);
        load();
    }

    /** Reads anew whenever the library changes, until it is ended. */
    Subscription reading() {
        return reading;
    }

    /** What the library has, and whose letterheads could be wanted. */
    private record Found(Stationery stationery, List<String> organizations) {}

    private void load() {
        desk.ask(this::read, this::take);
    }

    private Found read() throws LibraryException {
        Library library = desk.open().library();
        Stationery all = library.stationery().all();
        Stream<String> sponsors =
                library.petitions().all().stream()
                        .flatMap(petition -> petition.sponsors().stream().limit(1))
                        .map(sponsor -> sponsor.inOrAny(Language.ENGLISH));
        return new Found(
                all,
                Stream.concat(all.letterheads().stream().map(Letterhead::organization), sponsors)
                        .distinct()
                        .toList());
    }

    private void take(Found found) {
        kept = found.stationery();
        if (!organizations.equals(found.organizations())) {
            organizations.setAll(found.organizations());
        }
        if (organization.get().isBlank() && !organizations.isEmpty()) {
            organization.set(organizations.getFirst());
        } else {
            fill();
        }
    }

    private Optional<Letterhead> before() {
        return kept.letterhead(organization.get());
    }

    private void fill() {
        isFilling = true;
        fault.set("");
        Language in = language.get();
        logo.set(before().flatMap(Letterhead::logo));
        logoText.set(before().map(head -> said(head.logoText(), in)).orElse(""));
        lines.set(before().map(head -> said(head.lines(), in)).orElse(""));
        footer.set(before().map(head -> said(head.footer(), in)).orElse(""));
        isFilling = false;
        draw();
    }

    private static String said(LocalizedText text, Language in) {
        return text.texts().getOrDefault(in, "");
    }

    /** The letterhead as it is written; empty without an organization. */
    private Optional<Letterhead> written() {
        if (organization.get().isBlank()) {
            return Optional.empty();
        }
        Letterhead base =
                before().orElseGet(() -> new Letterhead(desk.ids().next(), organization.get()));
        Language in = language.get();
        return Optional.of(
                base.withLogo(logo.get())
                        .withTexts(
                                base.logoText().with(in, logoText.get()),
                                base.lines().with(in, lines.get()),
                                base.footer().with(in, footer.get())));
    }

    private void draw() {
        if (!isFilling) {
            written()
                    .ifPresent(head ->
                            page.show(
                                    specimen.in(
                                                    language.get(),
                                                    LocalizedText.of(
                                                            language.get(), head.organization()))
                                            .withTemplate("petition-letter", Optional.empty())
                                            .with(new Stationery(List.of(head), List.of()))));
        }
    }

    /** Reads a logo from a file and shows it; it is kept with the rest. */
    void choose(Path file) {
        desk.ask(() -> PictureReader.logo(file), this::take);
    }

    private void take(Read<Picture> read) {
        fault.set(read.problems().stream().findFirst().map(this::sentence).orElse(""));
        if (read.value().isPresent()) {
            logo.set(read.value());
            draw();
        }
    }

    private String sentence(Problem problem) {
        return desk.words().say("problem." + problem.key(), problem.arguments());
    }

    void takeLogoAway() {
        logo.set(Optional.empty());
        draw();
    }

    /** Keeps the letterhead as it is written. */
    void save() {
        written()
                .ifPresent(after -> {
                    Optional<Letterhead> before = before();
                    if (!before.equals(Optional.of(after))) {
                        change("letterhead.kept", after, Optional.of(after), before);
                    }
                });
    }

    /** Removes the letterhead; petitions print none then. */
    void delete() {
        before().ifPresent(head ->
                change("letterhead.removed", head, Optional.empty(), Optional.of(head)));
    }

    private void change(
            String told,
            Letterhead about,
            Optional<Letterhead> after,
            Optional<Letterhead> before) {
        desk.changes()
                .make(
                        new Change(
                                desk.words().say(told, about.organization()),
                                library -> put(library, about, after),
                                library -> put(library, about, before)));
    }

    private static void put(Library library, Letterhead about, Optional<Letterhead> wanted)
            throws LibraryException {
        if (wanted.isPresent()) {
            library.stationery().save(wanted.get());
        } else {
            library.stationery().deleteLetterhead(about.id());
        }
    }

    PageViewModel page() {
        return page;
    }

    /** Those that have a letterhead, and the first sponsors of petitions. */
    ObservableList<String> organizations() {
        return organizations;
    }

    StringProperty organizationProperty() {
        return organization;
    }

    ObjectProperty<Language> languageProperty() {
        return language;
    }

    ReadOnlyObjectProperty<Optional<Picture>> logoProperty() {
        return logo.getReadOnlyProperty();
    }

    StringProperty logoTextProperty() {
        return logoText;
    }

    StringProperty linesProperty() {
        return lines;
    }

    StringProperty footerProperty() {
        return footer;
    }

    /** Why a picture was not taken; empty if it was. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
