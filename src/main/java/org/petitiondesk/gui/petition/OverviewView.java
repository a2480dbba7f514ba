package org.petitiondesk.gui.petition;

import atlantafx.base.controls.Spacer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.AddresseeNames;
import org.petitiondesk.gui.common.ConsentBar;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.LetterOutput;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.CaseAccount;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.petition.TranslationStanding;
import org.petitiondesk.workflow.LetterExportReport.LetterProblem;
import org.petitiondesk.workflow.PetitionOverview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands behind the chosen petition: what to mend, names by consent, texts, addressees. */
final class OverviewView extends ScrollPane {
    private static final int FEW = 4;

    private final PetitionsViewModel model;
    private final PetitionActions actions;
    private final Optional<LetterOutput> output;
    private final Words words;
    private final VBox cards = new VBox();
    private final VBox mending = new VBox();
    private Optional<DemandsCard> demands = Optional.empty();
    private boolean allAddressees;
    private boolean allProblems;
    private boolean showsAccepted;

    OverviewView(
            PetitionsViewModel model,
            PetitionActions actions,
            Optional<LetterOutput> output,
            Words words) {
        this.model = model;
        this.actions = actions;
        this.output = output;
        this.words = words;
        getStyleClass().add("overview-scroll");
        cards.getStyleClass().add("overview");
        mending.getStyleClass().add("card");
        setContent(cards);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.overviewProperty()
                .addListener((property, before, now) -> {
                    boolean isSame = petition(before).equals(petition(now));
                    allAddressees &= isSame;
                    allProblems &= isSame;
                    showsAccepted &= isSame;
                    now.ifPresentOrElse(this::show, cards.getChildren()::clear);
                });
        model.toMendProperty().addListener((property, before, now) -> showMending());
    }

    private void show(PetitionOverview overview) {
        replace(
                Stream.of(
                                Stream.of(
                                        new OverviewHead(overview, model, actions, output, words),
                                        mending,
                                        names(overview)),
                                account(overview.petition().account()).stream(),
                                Stream.of(
                                        demands(overview.petition().demands()),
                                        texts(overview),
                                        addressees(overview)))
                        .<Node>flatMap(nodes -> nodes)
                        .toList());
        showMending();
    }

    private Optional<AccountCard> account(CaseAccount account) {
        HBox head =
                cardHead(
                        words.say(
                                "petition.account",
                                account.facts().size(),
                                account.actions().size()),
                        account.kind().inOrAny(Language.ENGLISH));
        return account.isEmpty()
                ? Optional.empty()
                : Optional.of(new AccountCard(head, account, words));
    }

    private DemandsCard demands(List<Demand> now) {
        if (demands.filter(shown -> shown.show(now)).isEmpty()) {
            HBox head =
                    cardHead(
                            words.say("petition.demands", now.size()),
                            words.say("petition.outcomes"));
            demands = Optional.of(new DemandsCard(head, now, model, words));
        }
        return demands.get();
    }

    /** What stays is left in its place: taken out it would lose the focus. */
    private void replace(List<Node> now) {
        List<Node> shown = cards.getChildren();
        if (shown.size() != now.size()) {
            cards.getChildren().setAll(now);
        }
        for (int i = 0; i < now.size(); i++) {
            if (!shown.get(i).equals(now.get(i))) {
                shown.set(i, now.get(i));
            }
        }
    }

    private static Optional<Id> petition(Optional<PetitionOverview> of) {
        return of.map(overview -> overview.petition().id());
    }

    private String beforeWhen() {
        return model.overviewProperty()
                .get()
                .map(overview ->
                        words.say("petition.before", words.date(overview.petition().date())))
                .orElse("");
    }

    private void showMending() {
        if (model.toMendProperty().get().isEmpty()) {
            mending.getChildren().setAll(cardHead(beforeWhen(), words.say("petition.looking")));
            return;
        }
        List<LetterProblem> problems = model.toMendProperty().get().get();
        mending.getChildren()
                .setAll(
                        cardHead(
                                beforeWhen(), words.say("petition.things-to-do", problems.size())));
        if (problems.isEmpty()) {
            HBox well = row(Icons.icon(Feather.CHECK_CIRCLE, "good"), text("petition.all-well"));
            mending.getChildren().add(well);
        }
        int count = allProblems ? problems.size() : FEW;
        problems.stream().limit(count).forEach(found -> mending.getChildren().add(problem(found)));
        if (problems.size() > count) {
            Hyperlink more = new Hyperlink(words.say("petition.more", problems.size() - count));
            more.setOnAction(event -> {
                allProblems = true;
                showMending();
            });
            mending.getChildren().add(row(more));
        }
        showAccepted(model.accepted());
    }

    private void showAccepted(List<LetterProblem> accepted) {
        if (accepted.isEmpty()) {
            return;
        }
        Hyperlink toggle =
                new Hyperlink(
                        words.say(
                                showsAccepted ? "letter.hide-accepted" : "letter.show-accepted",
                                accepted.size()));
        toggle.setId("overview-accepted");
        toggle.setOnAction(event -> {
            showsAccepted = !showsAccepted;
            showMending();
        });
        mending.getChildren().add(row(toggle));
        if (showsAccepted) {
            accepted.forEach(found -> {
                HBox row = finding(found);
                row.getChildren()
                        .add(
                                link(
                                        "letter.take-accepted-back",
                                        "letter.take-accepted-back-what",
                                        found,
                                        () -> model.takeAcceptedBack(found)));
                mending.getChildren().add(row);
            });
        }
    }

    private HBox problem(LetterProblem found) {
        HBox row = finding(found);
        model.mendingPlace(found)
                .ifPresent(place ->
                        row.getChildren()
                                .add(
                                        link(
                                                "petition.go-to",
                                                "petition.go-to-where",
                                                found,
                                                () -> actions.mend(place))));
        if (!found.problem().isError()) {
            row.getChildren()
                    .add(
                            link(
                                    "letter.accept",
                                    "letter.accept-what",
                                    found,
                                    () -> model.accept(found)));
        }
        return row;
    }

    private Button link(String key, String spoken, LetterProblem found, Runnable action) {
        Button link = new Button(words.say(key));
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(words.say(spoken, sentence(found.problem())));
        link.setOnAction(event -> action.run());
        return link;
    }

    private String sentence(Problem problem) {
        return words.say("problem." + problem.key(), problem.arguments());
    }

    private HBox finding(LetterProblem found) {
        Problem problem = found.problem();
        Label sentence = new Label(sentence(problem));
        sentence.setWrapText(true);
        ScriptText where =
                new ScriptText(
                        AddresseeNames.line(found.letter().addressee())
                                + ", "
                                + LanguageNames.own(found.letter().language()),
                        "second");
        VBox text = new VBox(sentence, where);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        return row(
                problem.isError()
                        ? Icons.icon(Feather.ALERT_OCTAGON, "error")
                        : Icons.icon(Feather.ALERT_TRIANGLE, "warning"),
                text);
    }

    private VBox names(PetitionOverview overview) {
        ConsentBar bar = new ConsentBar(overview.names(), words);
        VBox card =
                new VBox(
                        cardHead(
                                words.say("petition.signatures", overview.signatures()),
                                words.say("petition.by-consent")),
                        bar);
        card.getStyleClass().addAll("card", "names");
        return card;
    }

    private VBox texts(PetitionOverview overview) {
        VBox card =
                new VBox(cardHead(words.say("petition.texts"), words.say("petition.signed-in-it")));
        card.getStyleClass().add("card");
        for (TextVersion text : overview.texts()) {
            boolean whole = overview.wholeTexts().contains(text.id());
            TranslationStanding translation = overview.translations().standing(text);
            String style = !whole ? "error" : translation.isToBeChecked() ? "warning" : "good";
            ScriptText state =
                    new ScriptText(
                            whole
                                    ? translation(translation, overview.texts().size())
                                    : words.say("petition.text-incomplete"),
                            style);
            ScriptText mark = new ScriptText(LanguageNames.mark(text.language()), "language-mark");
            ScriptText name = new ScriptText(LanguageNames.own(text.language()), "text-name");
            card.getChildren()
                    .add(
                            row(
                                    mark,
                                    name,
                                    Icons.icon(icon(whole, translation), style),
                                    state,
                                    new Spacer(),
                                    new Label(
                                            words.say(
                                                    "number",
                                                    overview.signedTexts()
                                                            .getOrDefault(text.id(), 0L)))));
        }
        return card;
    }

    private static Feather icon(boolean whole, TranslationStanding translation) {
        return !whole
                ? Feather.ALERT_OCTAGON
                : translation.isToBeChecked() ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE;
    }

    /** Whether somebody checked a whole text. */
    private String translation(TranslationStanding standing, int texts) {
        return switch (standing) {
            case TranslationStanding.Original _ ->
                    words.say(texts > 1 ? "petition.text-original" : "petition.text-complete");
            case TranslationStanding.Unchecked _ -> words.say("petition.text-unchecked");
            case TranslationStanding.Checked(var check) ->
                    words.say("petition.text-checked", check.by());
            case TranslationStanding.Changed _ -> words.say("petition.text-changed");
        };
    }

    private VBox addressees(PetitionOverview overview) {
        List<AddresseeOnDate> all = overview.addressees();
        HBox head = cardHead(words.say("petition.addressees", all.size()), "");
        VBox card = new VBox(head);
        card.getStyleClass().add("card");
        all.stream()
                .limit(allAddressees ? all.size() : FEW)
                .forEach(each ->
                        card.getChildren().add(row(new ScriptText(AddresseeNames.line(each)))));
        if (all.size() > FEW && !allAddressees) {
            Hyperlink more = new Hyperlink(words.say("petition.show-all"));
            more.setOnAction(event -> {
                allAddressees = true;
                show(overview);
            });
            head.getChildren().set(2, more);
        }
        return card;
    }

    private static HBox cardHead(String title, String note) {
        Label name = new Label(title);
        name.getStyleClass().add("title");
        HBox head = new HBox(name, new Spacer(), second(note));
        head.getStyleClass().add("card-head");
        return head;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("card-row");
        return row;
    }

    private Label text(String key) {
        return new Label(words.say(key));
    }

    private static Label second(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("second");
        return label;
    }
}
