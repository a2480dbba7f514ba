package org.petitiondesk.gui.petition;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

import org.petitiondesk.gui.common.AddresseeNames;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.template.LetterTemplate;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.template.WrittenTemplate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The data of a petition: of a new one, or of one that is there. */
final class PetitionFormViewModel {

    /** The fields in the order of the form. */
    enum Field {
        CODE,
        TITLE,
        DATE,
        PLACE,
        SPONSORS,
        SIGNERS,
        CONTACT,
        ENCLOSURES,
        COPIES;

        /** The key of its name among the words. */
        String word() {
            return "petition.field." + name().toLowerCase(Locale.ROOT);
        }

        boolean hasLines() {
            return this == SPONSORS || this == SIGNERS || this == ENCLOSURES || this == COPIES;
        }
    }

    private final Desk desk;
    private final TemplateCatalog catalog;
    private final Runnable saved;
    private final Map<Field, StringProperty> texts = new EnumMap<>(Field.class);
    private final ObservableMap<Field, String> faults =
            FXCollections.observableMap(new EnumMap<>(Field.class));
    private final ObjectProperty<Language> language;
    private final StringProperty template;
    private final ObjectProperty<LetterLayout> layout;
    private final ObjectProperty<Optional<Paper>> paper;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<AddresseeOnDate> offered = FXCollections.observableArrayList();
    private final ObservableList<Id> addressees = FXCollections.observableArrayList();
    private final List<Object> start;
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final StringProperty fault = new SimpleStringProperty("");
    private Optional<Petition> before;
    private List<AddresseeOnDate> all = List.of();

    /**
     * @param catalog shipped templates and the library's own
     * @param before the petition to be changed; empty for a new one
     * @param language in which the form is worded
     * @param saved is told when everything was in order and is kept
     */
    PetitionFormViewModel(
            Desk desk,
            TemplateCatalog catalog,
            Optional<Petition> before,
            Language language,
            Runnable saved) {
        this.desk = desk;
        this.catalog = catalog;
        this.before = before;
        this.saved = saved;
        this.language = new SimpleObjectProperty<>(language);
        this.template =
                new SimpleStringProperty(
                        before.map(Petition::template).orElse(templates().getFirst()));
        this.layout =
                new SimpleObjectProperty<>(before.map(Petition::layout).orElse(LetterLayout.PLAIN));
        this.paper = new SimpleObjectProperty<>(before.flatMap(Petition::paper));
        for (Field field : Field.values()) {
            texts.put(field, new SimpleStringProperty(""));
        }
        fill(language);
        before.map(Petition::addressees).ifPresent(addressees::setAll);
        this.start = typed();
        search.addListener((property, was, now) -> offer());
        template.addListener((property, was, now) -> {
            if (isNew() && !languages().contains(this.language.get())) {
                this.language.set(languages().getFirst());
            }
        });
        desk.ask(
                this::readAddressees,
                found -> {
                    all = found;
                    offer();
                });
    }

    private void fill(Language in) {
        text(Field.DATE)
                .set(
                        before.map(Petition::date)
                                .orElseGet(() -> LocalDate.now(desk.clock()))
                                .toString());
        before.ifPresent(petition -> {
            text(Field.CODE).set(petition.code());
            text(Field.TITLE).set(petition.titles().inOrAny(in));
            text(Field.PLACE).set(petition.place().texts().getOrDefault(in, ""));
            text(Field.CONTACT).set(petition.contact().inOrAny(in));
            text(Field.SPONSORS).set(WordedLines.of(petition.sponsors(), in));
            text(Field.SIGNERS).set(WordedLines.ofSigners(petition.signers(), in));
            text(Field.ENCLOSURES).set(WordedLines.of(petition.enclosures(), in));
            text(Field.COPIES).set(WordedLines.of(petition.copiesTo(), in));
        });
    }

    private List<Object> typed() {
        return List.of(
                texts.values().stream().map(StringProperty::get).toList(),
                language.get(),
                template.get(),
                layout.get(),
                paper.get(),
                List.copyOf(addressees));
    }

    /** Whether something is written that is not kept. */
    boolean isTyped() {
        return !typed().equals(start);
    }

    /** Goes on with a petition that was changed elsewhere since it was written in the form. */
    PetitionFormViewModel over(Petition now) {
        before = Optional.of(now);
        return this;
    }

    private List<AddresseeOnDate> readAddressees() throws Exception {
        LocalDate date = before.map(Petition::date).orElseGet(() -> LocalDate.now(desk.clock()));
        List<AddresseeOnDate> found = new ArrayList<>();
        for (Addressee addressee : desk.open().library().addressees().addressees()) {
            desk.open().library().addressees().onDate(addressee.id(), date).ifPresent(found::add);
        }
        return found;
    }

    private void offer() {
        String words = search.get().strip().toLowerCase(Locale.ROOT);
        offered.setAll(
                all.stream()
                        .filter(each ->
                                AddresseeNames.line(each).toLowerCase(Locale.ROOT).contains(words))
                        .toList());
    }

    /** Adds an addressee to the petition's, or takes it away. */
    void toggle(AddresseeOnDate addressee) {
        Id id = addressee.addressee().id();
        if (!addressees.remove(id)) {
            addressees.add(id);
        }
    }

    /** Keeps what is written if everything is in order. */
    void save() {
        if (saving.get()) {
            return;
        }
        fault.set("");
        faults.clear();
        Optional<LocalDate> date = date();
        if (text(Field.CODE).get().isBlank()) {
            faults.put(Field.CODE, desk.words().say("petition.fault.code"));
        }
        if (isNew() && text(Field.TITLE).get().isBlank()) {
            faults.put(Field.TITLE, desk.words().say("petition.fault.title"));
        }
        if (date.isEmpty()) {
            faults.put(Field.DATE, desk.words().say("petition.fault.date"));
        }
        if (!faults.isEmpty()) {
            return;
        }
        saving.set(true);
        Petition petition = petition(date.orElseThrow());
        desk.thread()
                .run(
                        () -> desk.open().library().petitions().findByCode(petition.code()),
                        other -> {
                            if (other.filter(it -> !it.id().equals(petition.id())).isEmpty()) {
                                keep(petition);
                            } else {
                                saving.set(false);
                                faults.put(
                                        Field.CODE, desk.words().say("petition.fault.code-taken"));
                            }
                        },
                        this::fail);
    }

    private void fail(Exception failure) {
        saving.set(false);
        fault.set(FailureWords.of(failure, desk.words()));
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(text(Field.DATE).get().strip()));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private void keep(Petition petition) {
        PetitionChanges changes = new PetitionChanges(desk);
        if (before.equals(Optional.of(petition))) {
            finish(petition);
        } else if (before.isPresent()) {
            changes.save(petition, () -> finish(petition), this::fail);
        } else {
            changes.add(
                    petition,
                    new TextVersion(
                            desk.ids().next(),
                            petition.id(),
                            language.get(),
                            text(Field.TITLE).get().strip(),
                            "",
                            "",
                            List.of(),
                            desk.clock().instant()),
                    () -> finish(petition),
                    this::fail);
        }
    }

    private void finish(Petition petition) {
        saving.set(false);
        desk.petition().set(Optional.of(petition.id()));
        saved.run();
    }

    private Petition petition(LocalDate date) {
        Language in = language.get();
        return new Petition(
                before.map(Petition::id).orElseGet(desk.ids()::next),
                text(Field.CODE).get(),
                before.map(Petition::status).orElse(PetitionStatus.DRAFT),
                before.map(Petition::titles)
                        .orElseGet(() -> LocalizedText.of(in, text(Field.TITLE).get())),
                date,
                template.get(),
                lines(Field.SPONSORS, before.map(Petition::sponsors)),
                before.map(Petition::demands).orElse(List.of()),
                addressees,
                before.map(Petition::place)
                        .orElse(LocalizedText.EMPTY)
                        .with(in, text(Field.PLACE).get()),
                WordedLines.signers(
                        text(Field.SIGNERS).get(),
                        in,
                        before.map(Petition::signers).orElse(List.of())),
                contact(in),
                lines(Field.ENCLOSURES, before.map(Petition::enclosures)),
                lines(Field.COPIES, before.map(Petition::copiesTo)),
                layout.get(),
                paper.get());
    }

    /**
     * An address of the net is the same in every language, and stays in the one it was given in.
     */
    private LocalizedText contact(Language in) {
        LocalizedText former = before.map(Petition::contact).orElse(LocalizedText.EMPTY);
        String said = text(Field.CONTACT).get().strip();
        return former.inOrAny(in).equals(said) ? former : former.with(in, said);
    }

    private List<LocalizedText> lines(Field field, Optional<List<LocalizedText>> former) {
        return WordedLines.texts(text(field).get(), language.get(), former.orElse(List.of()));
    }

    /** The names of the templates for letters. */
    List<String> templates() {
        return catalog.all().stream()
                .filter(each ->
                        !each.kind().equals(Optional.of(LetterTemplate.Kind.SIGNATURE_SHEET)))
                .map(WrittenTemplate::name)
                .distinct()
                .toList();
    }

    /** A template's title as the program calls it. */
    String templateTitle(String name) {
        return catalog.title(name);
    }

    /** The languages a new petition can begin in; the one an older one is shown in. */
    List<Language> languages() {
        if (!isNew()) {
            return List.of(language.get());
        }
        return catalog.all().stream()
                .filter(each -> each.name().equals(template.get()))
                .map(WrittenTemplate::language)
                .toList();
    }

    boolean isNew() {
        return before.isEmpty();
    }

    StringProperty text(Field field) {
        StringProperty text = texts.get(field);
        if (text == null) {
            throw new IllegalStateException("every field has a text");
        }
        return text;
    }

    /** Whether what is written is on its way to the disk. */
    ReadOnlyBooleanProperty savingProperty() {
        return saving;
    }

    /** Why what is written could not be kept; empty if nothing is wrong. */
    ReadOnlyStringProperty faultProperty() {
        return fault;
    }

    /** What is wrong, by field. */
    ObservableMap<Field, String> faults() {
        return faults;
    }

    ObjectProperty<Language> languageProperty() {
        return language;
    }

    StringProperty templateProperty() {
        return template;
    }

    ObjectProperty<LetterLayout> layoutProperty() {
        return layout;
    }

    /** Empty for each addressee's own. */
    ObjectProperty<Optional<Paper>> paperProperty() {
        return paper;
    }

    StringProperty searchProperty() {
        return search;
    }

    /** The library's addressees as far as they are searched for. */
    ObservableList<AddresseeOnDate> offered() {
        return offered;
    }

    /** The petition's addressees in their order. */
    ObservableList<Id> addressees() {
        return addressees;
    }
}
