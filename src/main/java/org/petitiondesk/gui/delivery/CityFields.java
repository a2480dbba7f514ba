package org.petitiondesk.gui.delivery;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Appointment;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryMode;
import org.petitiondesk.model.delivery.Lead;
import org.petitiondesk.model.letter.Paper;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is planned for a city as it stands in the fields of a form, right or not. */
final class CityFields {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    final StringProperty city = new SimpleStringProperty("");
    final StringProperty lead = new SimpleStringProperty("");
    final StringProperty telephone = new SimpleStringProperty("");
    final BooleanProperty anonymous = new SimpleBooleanProperty();
    final StringProperty date = new SimpleStringProperty("");
    final StringProperty time = new SimpleStringProperty("");
    final StringProperty zone = new SimpleStringProperty("");
    final StringProperty languages = new SimpleStringProperty("");
    final ObjectProperty<Optional<Paper>> paper = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<DeliveryMode> mode = new SimpleObjectProperty<>(DeliveryMode.HAND);
    final StringProperty notes = new SimpleStringProperty("");

    void show(Delivery delivery) {
        city.set(delivery.city());
        lead.set(delivery.lead().name());
        telephone.set(delivery.lead().telephone());
        anonymous.set(delivery.lead().anonymous());
        date.set(Typed.written(delivery.when().date()));
        time.set(delivery.when().time().map(City::clock).orElse(""));
        zone.set(Typed.written(delivery.when().zone()));
        languages.set(
                delivery.languages().stream().map(Language::tag).collect(Collectors.joining(" ")));
        paper.set(delivery.paper());
        mode.set(delivery.mode());
        notes.set(delivery.notes());
    }

    boolean areRight() {
        return Typed.isRight(date.get(), Typed::day)
                && Typed.isRight(time.get(), Typed::time)
                && Typed.isRight(zone.get(), Typed::zone)
                && Typed.isRight(languages.get(), CityFields::languages);
    }

    /** The delivery with what is in the fields, which are right. */
    Delivery over(Delivery former) {
        return former.withPlace(
                        former.addressee(),
                        city.get().strip(),
                        new Appointment(
                                Typed.day(date.get()),
                                Typed.time(time.get()),
                                Typed.zone(zone.get())))
                .withTeam(
                        new Lead(lead.get(), telephone.get(), anonymous.get()), notes.get().strip())
                .withPapers(mode.get(), languages(languages.get()).orElse(List.of()), paper.get());
    }

    /** The languages that are written by their tags; empty if one of them is none. */
    static Optional<List<Language>> languages(String written) {
        try {
            return Optional.of(
                    BETWEEN.splitAsStream(written.strip())
                            .filter(tag -> !tag.isEmpty())
                            .map(CityFields::language)
                            .distinct()
                            .toList());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Language language(String tag) {
        try {
            return new Language(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag());
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(e);
        }
    }

    StringBinding dateFault(Words words) {
        return fault(date, Typed::day, words.say("deliveries.fault.date"));
    }

    StringBinding timeFault(Words words) {
        return fault(time, Typed::time, words.say("deliveries.fault.time"));
    }

    StringBinding zoneFault(Words words) {
        return fault(zone, Typed::zone, words.say("deliveries.fault.zone"));
    }

    StringBinding languagesFault(Words words) {
        return fault(languages, CityFields::languages, words.say("deliveries.fault.languages"));
    }

    private static StringBinding fault(
            StringProperty field, Function<String, Optional<?>> reading, String told) {
        return Bindings.createStringBinding(
                () -> Typed.isRight(field.get(), reading) ? "" : told, field);
    }
}
