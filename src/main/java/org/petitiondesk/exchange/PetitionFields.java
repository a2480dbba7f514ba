package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.common.PartialDate;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.AppealCourse;
import org.petitiondesk.model.petition.CaseAccount;
import org.petitiondesk.model.petition.Fact;
import org.petitiondesk.model.petition.Petition;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a petition of the keys of its front matter. */
final class PetitionFields {
    static final Set<String> KEYS =
            Set.of(
                    "code",
                    "title",
                    "date",
                    "language",
                    "template",
                    "subject",
                    "sponsors",
                    "addressees",
                    "demands",
                    "case",
                    "facts",
                    "actions",
                    "place",
                    "signers",
                    "contact",
                    "enclosures",
                    "cc",
                    "layout",
                    "paper",
                    "letterhead",
                    "most-pages",
                    "expires",
                    "earlier");
    private static final Set<String> EARLIER_KEYS = Set.of("code", "date");
    private static final Set<String> FACT_KEYS = Set.of("on", "text");
    private static final Set<String> SIGNER_KEYS =
            Set.of("name", "title", "organization", "signature");

    private final String file;
    private final FrontMatter parts;
    private final YamlReport report;
    private final YamlFields fields;
    private final Optional<Language> language;

    private PetitionFields(String file, FrontMatter parts, MappingNode keys, YamlReport report) {
        this.file = file;
        this.parts = parts;
        this.report = report;
        this.language = languageOf(keys);
        this.fields =
                new YamlFields(keys, KEYS, "", language.orElse(Language.UNDETERMINED), report);
    }

    static Read<PetitionFile> read(
            String file, FrontMatter parts, MappingNode keys, YamlReport report) {
        return new PetitionFields(file, parts, keys, report).petition();
    }

    /** Every text of the file depends on it, so that it is looked for before all others. */
    private static Optional<Language> languageOf(MappingNode keys) {
        return keys.getValue().stream()
                .filter(each -> isNamed(each.getKeyNode(), "language"))
                .map(NodeTuple::getValueNode)
                .filter(ScalarNode.class::isInstance)
                .findFirst()
                .flatMap(node -> FieldWords.language(((ScalarNode) node).getValue()));
    }

    private static boolean isNamed(Node key, String name) {
        return key instanceof ScalarNode text && text.getValue().equals(name);
    }

    private Read<PetitionFile> petition() {
        String code = Petition.normalizeCode(required("code"));
        String title = required("title");
        String template = fields.text("template");
        String tag = required("language");
        if (language.isEmpty() && !tag.isEmpty()) {
            String likely = FieldWords.likelyLanguage(tag).orElse("en");
            fields.refuse("language.unknown", "language", tag, likely);
        }
        String subject = fields.text("subject");
        PetitionFile petition =
                new PetitionFile(
                        file,
                        code,
                        title,
                        date(fields, "date"),
                        language.orElse(Language.UNDETERMINED),
                        template,
                        subject.isEmpty() ? title : subject,
                        fields.localizedTexts("sponsors"),
                        addressees(),
                        fields.ownItems("demands"),
                        account(),
                        fields.localized("place"),
                        signers(),
                        fields.localized("contact"),
                        fields.localizedTexts("enclosures"),
                        fields.localizedTexts("cc"),
                        layout(),
                        paper(),
                        fields.text("letterhead"),
                        mostPages(),
                        date(fields, "expires"),
                        earlier(),
                        parts.body(),
                        parts.bodyLine());
        if (parts.body().isEmpty()) {
            report.warn("petition.no-body", parts.bodyLine(), "");
        }
        boolean usable = language.isPresent() && !code.isEmpty() && !title.isEmpty();
        return usable ? Read.of(petition, report.problems()) : Read.refused(report.problems());
    }

    private String required(String key) {
        String text = fields.text(key);
        if (text.isEmpty()) {
            fields.refuse("petition.required", key, key);
        }
        return text;
    }

    private List<AppealCourse.Earlier> earlier() {
        List<AppealCourse.Earlier> earlier = new ArrayList<>();
        for (YamlFields each : fields.all("earlier", EARLIER_KEYS)) {
            String code = Petition.normalizeCode(each.text("code"));
            Optional<LocalDate> date = date(each, "date");
            if (code.isEmpty()) {
                each.refuse("petition.required", "code", "code");
            } else if (each.text("date").isEmpty()) {
                each.refuse("petition.required", "date", "date");
            }
            if (!code.isEmpty() && date.isPresent()) {
                earlier.add(new AppealCourse.Earlier(code, date.get()));
            }
        }
        return List.copyOf(earlier);
    }

    private CaseAccount account() {
        return new CaseAccount(
                fields.localized("case"),
                fields.items(
                        "facts",
                        FACT_KEYS,
                        wording -> new Fact(Optional.empty(), wording),
                        PetitionFields::fact),
                fields.items("actions"));
    }

    private static Fact fact(YamlFields each) {
        String written = each.text("on");
        Optional<PartialDate> on = PartialDate.of(written);
        if (on.isEmpty() && !written.isEmpty()) {
            each.refuse("petition.fact-date", "on", written);
        }
        return new Fact(on, each.localized("text"));
    }

    private static Optional<LocalDate> date(YamlFields fields, String key) {
        String text = fields.text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            String right = Dates.read(text).map(LocalDate::toString).orElse("2012-09-22");
            fields.refuse("petition.date", key, text, right);
            return Optional.empty();
        }
    }

    private List<AddresseeDraft> addressees() {
        return fields.all("addressees", AddresseeDraftReader.KEYS).stream()
                .flatMap(each -> AddresseeDraftReader.read(each).stream())
                .toList();
    }

    private List<PetitionFile.Signer> signers() {
        List<PetitionFile.Signer> signers = new ArrayList<>();
        for (YamlFields each : fields.all("signers", SIGNER_KEYS)) {
            LocalizedText name = each.localized("name");
            if (name.isEmpty()) {
                each.refuse("petition.required", "name", "name");
            } else {
                signers.add(
                        new PetitionFile.Signer(
                                name,
                                each.localized("title"),
                                each.localized("organization"),
                                each.text("signature")));
            }
        }
        return List.copyOf(signers);
    }

    private Optional<LetterLayout> layout() {
        String word = fields.text("layout");
        Optional<LetterLayout> layout = LetterLayout.ofWord(word);
        if (layout.isEmpty() && !word.isEmpty()) {
            String right = String.join(", ", FieldWords.LAYOUTS);
            fields.refuse("layout.unknown", "layout", word, right);
        }
        return layout;
    }

    private Optional<Paper> paper() {
        String word = fields.text("paper");
        Optional<Paper> paper = Paper.ofWord(word);
        if (paper.isEmpty() && !word.isEmpty()) {
            fields.refuse("paper.unknown", "paper", word, String.join(", ", FieldWords.PAPERS));
        }
        return paper;
    }

    private Optional<Integer> mostPages() {
        String number = fields.text("most-pages");
        boolean isNumber = number.matches("[0-9]{1,2}");
        if (!isNumber && !number.isEmpty()) {
            fields.refuse("petition.most-pages", "most-pages", number);
        }
        return isNumber ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }
}
