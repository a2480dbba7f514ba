package org.petitiondesk.gui;

import static org.petitiondesk.gui.WindowHand.await;
import static org.petitiondesk.gui.WindowHand.choose;
import static org.petitiondesk.gui.WindowHand.key;
import static org.petitiondesk.gui.WindowHand.press;
import static org.petitiondesk.gui.WindowHand.push;
import static org.petitiondesk.gui.WindowHand.type;

import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.fxmisc.richtext.GenericStyledArea;
import org.petitiondesk.gui.addressee.ShownList;
import org.petitiondesk.gui.common.Theme;
import org.petitiondesk.gui.shell.DeskWindow;
import org.petitiondesk.gui.shell.WindowParts;
import org.petitiondesk.library.Library;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.petition.Petition;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Writes a picture of every screen, light and dark, in two sizes: {@code mvn -Pscreens
 * process-test-classes}. Not a test.
 */
final class Screens {
    private static final String LIST =
            """
            姓名;拼音;城市;单位;电邮;公开;备注
            金海禾;Jin Haihe;柏林;;hh.jin@readers.example;public;微信群
            金姬山;Jin Jishan;柏林;;js@mail.example;delivery;
            任光禾;Ren Guanghe;汉堡;;ren at mail.example;public;
            单文禾;Shan Wenhe;悉尼;;wb@mail.example;public;
            朴美禾;Piao Meihe;洛杉矶;图们家属会;;initials;
            ;;柏林;;qy@mail.example;public;
            曾丽禾;Zeng Lihe;温哥华;;lh@mail.example;public;
            李玉禾;Li Yuhe;柏林;;lh@mail.example;;
            """;
    private static final String MISSIONS =
            """
            Name;Post;Office;Organization;Address;City;Fax;Remark
            Ann Sample;Ambassador;ambassador;Embassy of Example;1 First Street;Bern;+41 31 300 00 01;by post
            Bo Sample;Ambassador;ambassador;Embassy of Example;2 Second Street;;+41 31 300 00 02;
            ;;;;3 Third Street;Wien;;nobody
            """;
    private static final String UNCLEAR =
            """

            Cy Sample;Ambassador;ambassador;Embassy of Example;4 Fourth Street;;+41 31 300 00 04;
            """;
    private static final int[][] SIZES = {{1280, 800}, {1024, 700}};

    private final Path folder;

    private Screens(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(true));
        started.join();
        Platform.setImplicitExit(false);
        HeadlessWindow.on(() -> {
            Theme.loadFaces();
            return true;
        });
        // Where a screen did not come, the library's threads would keep the program.
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            System.exit(1);
        });
        for (Theme theme : Theme.values()) {
            for (int[] size : SIZES) {
                new Screens(folder).draw(theme, size[0], size[1]);
                new DialogScreens(folder, theme, size[0], size[1]).draw();
                new DeliveryScreens(folder, theme, size[0], size[1]).draw();
            }
        }
        System.exit(0);
    }

    private void draw(Theme theme, int width, int height) throws Exception {
        Path home = Files.createTempDirectory("screens");
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        makeSampleWithAFault(home);
        Stage stage = HeadlessWindow.on(() -> show(home, theme, width, height));
        Scene scene = stage.getScene();
        picture(scene, "09-first-start" + suffix);
        press(scene, "#open-sample");
        await(() ->
                scene.lookup("#sheets") instanceof VBox sheets && !sheets.getChildren().isEmpty());
        Thread.sleep(1500);
        picture(scene, "01-petitions" + suffix);
        press(scene, "#language-zh-Hans");
        Thread.sleep(1500);
        picture(scene, "01-petitions-zh" + suffix);
        drawExport(stage, suffix);
        HeadlessWindow.on(() -> {
            ((ListView<?>) scene.lookup("#petition-list")).getSelectionModel().select(1);
            return true;
        });
        Thread.sleep(1500);
        key(scene, "Shortcut+E");
        await(() -> scene.lookup("#export") instanceof Button export && !export.isDisabled());
        Thread.sleep(1500);
        picture(scene, "07-export-findings" + suffix);
        press(scene, "#copy-internal");
        Thread.sleep(500);
        picture(scene, "07-export-internal" + suffix);
        press(scene, "#export-cancel");
        HeadlessWindow.on(() -> {
            ((ListView<?>) scene.lookup("#petition-list")).getSelectionModel().select(0);
            return true;
        });
        Thread.sleep(1000);
        key(scene, "Shortcut+Shift+N");
        await(() -> scene.lookup("#renewal-do") instanceof Button begin && !begin.isDisabled());
        picture(scene, "01-new-from-this" + suffix);
        press(scene, "#renewal-cancel");
        press(scene, "#new-petition");
        await(() -> scene.lookup("#petition-code") != null);
        picture(scene, "01-new-petition" + suffix);
        press(scene, "#petition-save");
        picture(scene, "01-new-petition-fault" + suffix);
        press(scene, "#petition-cancel");
        letter(scene, home, suffix);
        addressees(scene, suffix);
        signatories(scene, suffix);
        sheets(scene, suffix);
        duplicates(scene, suffix);
        leaveUnkept(stage, suffix);
        Stage second = HeadlessWindow.on(() -> show(home.resolve("second"), theme, width, height));
        type(second.getScene(), "#passphrase", "correct horse battery staple");
        type(second.getScene(), "#passphrase-again", "correct horse battery staple");
        picture(second.getScene(), "09-first-start-typed" + suffix);
        press(second.getScene(), "#create");
        await(() -> second.getScene().lookup("#petition-list") != null);
        picture(second.getScene(), "01-empty" + suffix);
        HeadlessWindow.on(() -> {
            var accelerators = Map.copyOf(second.getScene().getAccelerators());
            accelerators.forEach((keys, action) -> {
                if (keys.getName().contains("L")) {
                    action.run();
                }
            });
            return true;
        });
        await(() -> second.getScene().lookup("#unlock") != null);
        type(second.getScene(), "#passphrase", "wrong passphrase");
        press(second.getScene(), "#unlock");
        await(() -> second.getScene().lookup("#unlock-fault").isVisible());
        picture(second.getScene(), "09b-unlock" + suffix);
        leave(second);
    }

    /** Somebody of the sheet has signed before. */
    private void duplicates(Scene scene, String suffix) throws Exception {
        press(scene, "#room-duplicates");
        await(() ->
                scene.lookup("#duplicates-note") instanceof Label note
                        && note.getText().startsWith("Pairs"));
        Thread.sleep(1000);
        picture(scene, "06-duplicates" + suffix);
    }

    private void sheets(Scene scene, String suffix) throws Exception {
        press(scene, "#room-sheets");
        await(() -> scene.lookup("#issue-sheets") instanceof Button issue && !issue.isDisabled());
        picture(scene, "05-sheets-empty" + suffix);
        press(scene, "#issue-sheets");
        await(() -> scene.lookup("#new-sheets-do") instanceof Button make && !make.isDisabled());
        type(scene, "#issue-to", "Mirja Aalto, Helsinki");
        type(scene, "#issue-due", "2026-03-01");
        picture(scene, "05-sheets-issue" + suffix);
        press(scene, "#new-sheets-do");
        await(() ->
                scene.lookup("#sheet-table") instanceof TableView<?> table
                        && table.getItems().size() == 10);
        push(scene, "#sheet-table", KeyCode.ENTER);
        await(() -> scene.lookup("#sheet-counted") != null);
        key(scene, "Shortcut+Shift+R");
        type(scene, "#sheet-counted", "11");
        HeadlessWindow.on(() -> {
            scene.lookup("#sheet-table").requestFocus();
            return true;
        });
        Thread.sleep(2500);
        picture(scene, "05-sheets" + suffix);
        key(scene, "Shortcut+E");
        await(() -> scene.lookup("#entry-name") != null);
        Thread.sleep(500);
        for (String name : List.of("Mirja Aaltovale", "Antti Virtavale", "Aaltovale, Mirja")) {
            type(scene, "#entry-name", name);
            type(scene, "#entry-place", name.startsWith("Mirja") ? "Helsinki" : "");
            if (!name.contains(",")) {
                push(scene, "#entry-name", KeyCode.ENTER);
                Thread.sleep(500);
            }
        }
        Thread.sleep(1500);
        picture(scene, "05-quick-entry" + suffix);
    }

    private void letter(Scene scene, Path home, String suffix) throws Exception {
        press(scene, "#room-letter");
        await(() ->
                scene.lookup("#letter-body") instanceof GenericStyledArea<?, ?, ?> body
                        && body.getLength() > 0);
        Thread.sleep(2500);
        picture(scene, "02-letter" + suffix);
        key(scene, "Shortcut+Shift+J");
        await(() ->
                scene.lookup("#block-list") instanceof ListView<?> list
                        && !list.getItems().isEmpty());
        Thread.sleep(500);
        picture(scene, "14-text-blocks" + suffix);
        type(scene, "#block-search", "33");
        press(scene, "#block-new");
        await(() -> scene.lookup("#block-name") != null);
        picture(scene, "14-text-block-own" + suffix);
        press(scene, "#block-delete");
        press(scene, "#block-close");
        key(scene, "Shortcut+Shift+S");
        await(() ->
                scene.lookup("#saved-template-do") instanceof Button save && !save.isDisabled());
        picture(scene, "14-save-as-template" + suffix);
        press(scene, "#saved-template-cancel");
        sideBySide(scene, suffix);
        press(scene, "#letter-issue");
        await(() -> scene.lookup("#issue-do") instanceof Button issue && !issue.isDisabled());
        picture(scene, "02-issue" + suffix);
        press(scene, "#issue-do");
        Thread.sleep(1500);
        picture(scene, "02-issued" + suffix);
        press(scene, "#text-zh-Hans");
        Thread.sleep(2000);
        HeadlessWindow.on(() -> {
            ((GenericStyledArea<?, ?, ?>) scene.lookup("#letter-body"))
                    .appendText("{{petition.cod}}");
            return true;
        });
        Thread.sleep(3500);
        picture(scene, "02-letter-zh-fault" + suffix);
        press(scene, "#letter-history");
        await(() ->
                scene.lookup("#history-list") instanceof ListView<?> list
                        && !list.getItems().isEmpty());
        picture(scene, "02-history" + suffix);
        press(scene, "#history-close");
        SpellingScreens.draw(scene, home, folder.resolve("02-letter-spelling" + suffix + ".png"));
    }

    /** A translation is checked, then both texts are changed. */
    private void sideBySide(Scene scene, String suffix) throws Exception {
        press(scene, "#side-by-side");
        Thread.sleep(1500);
        picture(scene, "02-side-by-side" + suffix);
        press(scene, "#beside-mark-checked");
        await(() -> scene.lookup("#checked-by") != null);
        picture(scene, "02-who-checked" + suffix);
        type(scene, "#checked-by", "Lin Example");
        press(scene, "#checked-do");
        Thread.sleep(1000);
        for (String body : new String[] {"#letter-body", "#beside-body"}) {
            HeadlessWindow.on(() -> {
                ((GenericStyledArea<?, ?, ?>) scene.lookup(body)).insertText(0, "2012: ");
                return true;
            });
        }
        Thread.sleep(3500);
        picture(scene, "02-side-by-side-changed" + suffix);
        press(scene, "#beside-what-changed");
        await(() -> scene.lookup("#what-changed") != null);
        picture(scene, "02-what-changed" + suffix);
        press(scene, "#what-changed-close");
        press(scene, "#text-en");
        press(scene, "#side-by-side");
        Thread.sleep(1000);
    }

    private void signatories(Scene scene, String suffix) throws Exception {
        press(scene, "#room-signatories");
        await(() ->
                scene.lookup("#signatory-table") instanceof TableView<?> table
                        && table.getItems().size() == 43);
        choose(scene, 7);
        push(scene, "#signatory-table", KeyCode.ENTER);
        await(() ->
                scene.lookup("#signatory-as-signed") instanceof TextField name
                        && !name.getText().isEmpty());
        press(scene, "#signatory-withdraw");
        choose(scene, 1);
        picture(scene, "04-signatories" + suffix);
        key(scene, "Shortcut+Shift+G");
        await(() -> scene.lookup(".numbers-chart .chart") != null);
        picture(scene, "04-numbers" + suffix);
        press(scene, "#numbers-countries");
        picture(scene, "04-numbers-countries" + suffix);
        press(scene, "#numbers-standing");
        picture(scene, "04-numbers-standing" + suffix);
        press(scene, "#numbers-close");
        HeadlessWindow.on(() -> {
            ((TableView<?>) scene.lookup("#signatory-table")).getSelectionModel().clearSelection();
            return true;
        });
        type(scene, "#signatory-search", "Jin");
        await(() -> ((TableView<?>) scene.lookup("#signatory-table")).getItems().size() < 5);
        choose(scene, 0, 1);
        picture(scene, "04c-search" + suffix);
        press(scene, "#signatories-add");
        type(scene, "#signatory-search", "");
        picture(scene, "04-signatories-add" + suffix);
        press(scene, "#signatories-import");
        Path list = Files.createTempFile("list", ".csv");
        Files.write(list, LIST.getBytes(Charset.forName("GB18030")));
        await(() -> scene.lookup("#import-file") != null);
        type(scene, "#import-file", list.toString());
        HeadlessWindow.on(() -> {
            scene.lookup("#import-file").fireEvent(new ActionEvent());
            return true;
        });
        await(() -> scene.lookup("#import-run") instanceof Button run && !run.isDisabled());
        picture(scene, "04b-import" + suffix);
        press(scene, "#import-cancel");
        Files.delete(list);
    }

    private void addressees(Scene scene, String suffix) throws Exception {
        press(scene, "#room-addressees");
        await(() ->
                scene.lookup("#addressee-table") instanceof TableView<?> table
                        && table.getSelectionModel().getSelectedItem() != null);
        Thread.sleep(700);
        picture(scene, "03-addressees" + suffix);
        HeadlessWindow.on(() -> {
            for (Node node : scene.getRoot().lookupAll(".form-scroll")) {
                if (node instanceof ScrollPane scroll) {
                    scroll.setVvalue(1);
                }
            }
            return true;
        });
        picture(scene, "03-addressees-below" + suffix);
        boolean isDrawer = scene.lookup("#salutations").isVisible();
        if (isDrawer) {
            press(scene, "#salutations");
        }
        await(() -> scene.lookup("#envelope") != null);
        press(scene, "#envelope");
        picture(scene, "03-envelope" + suffix);
        press(scene, "#envelope-close");
        if (isDrawer) {
            push(scene, ".drawer", KeyCode.ESCAPE);
        }
        severalAddressees(scene, suffix);
        press(scene, "#more-missions");
        HeadlessWindow.on(() -> {
            showInForm(scene.lookup("#more-missions"));
            return true;
        });
        picture(scene, "03-missions" + suffix);
        press(scene, "#new-addressee");
        type(scene, "#addressee-title", "Minister of Justice of the People’s Republic of China");
        type(scene, "#holder-name", "ZHANG Fusen Buzhang 张福森");
        type(scene, "#addressee-country", "Nowhereland");
        HeadlessWindow.on(() -> {
            scene.lookup("#addressee-search").requestFocus();
            return true;
        });
        picture(scene, "03-addressees-new" + suffix);
        addresseeImport(scene, suffix);
        press(scene, "#room-templates");
        Thread.sleep(2500);
        picture(scene, "13-templates" + suffix);
        press(scene, "#template-ko");
        press(scene, "#template-fields");
        picture(scene, "13-templates-ko" + suffix);
        press(scene, "#template-page");
        press(scene, "#template-en");
        press(scene, "#copy-template");
        await(() -> scene.lookup("#template-source") != null);
        HeadlessWindow.on(() -> {
            TextArea source = (TextArea) scene.lookup("#template-source");
            source.setText(
                    source.getText()
                            .replace("We therefore ask you to:", "Down by the river we ask:"));
            return true;
        });
        Thread.sleep(3500);
        picture(scene, "13-templates-own" + suffix);
        HeadlessWindow.on(() -> {
            TextArea source = (TextArea) scene.lookup("#template-source");
            source.setText(source.getText().replace("letter.head", "letter.heat"));
            return true;
        });
        type(scene, "#template-name", "urgent-appeal");
        press(scene, "#template-fields");
        Thread.sleep(3500);
        picture(scene, "13-templates-own-fault" + suffix);
    }

    private void severalAddressees(Scene scene, String suffix) throws Exception {
        HeadlessWindow.on(() -> {
            TableView<?> table = (TableView<?>) scene.lookup("#addressee-table");
            table.getSelectionModel().selectRange(3, 6);
            return true;
        });
        picture(scene, "03-several" + suffix);
        HeadlessWindow.on(() -> {
            TableView<?> table = (TableView<?>) scene.lookup("#addressee-table");
            table.getSelectionModel().clearAndSelect(3);
            return true;
        });
        await(() -> scene.lookup("#more-missions") != null);
    }

    /** Scrolls a form until a part of it stands at the top. */
    private static void showInForm(Node part) {
        Node form = part;
        while (!form.getStyleClass().contains("form-scroll")) {
            form = form.getParent();
        }
        ScrollPane scroll = (ScrollPane) form;
        Node content = scroll.getContent();
        double top = content.sceneToLocal(part.localToScene(0, 0)).getY();
        double hidden =
                content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(top / hidden);
    }

    /** Two addressees come in, then a row that may be either of them, and how its list is read. */
    private void addresseeImport(Scene scene, String suffix) throws Exception {
        Path list = Files.createTempFile("addressees", ".csv");
        Files.writeString(list, MISSIONS);
        showList(scene, list);
        picture(scene, "03b-import" + suffix);
        press(scene, "#import-begin");
        await(() -> scene.lookup("#import-begin") == null);
        Files.writeString(list, MISSIONS.lines().findFirst().orElseThrow() + UNCLEAR);
        showList(scene, list);
        press(scene, "#keep-mapping");
        type(scene, "#mapping-name", "Form of the missions");
        HeadlessWindow.on(() -> {
            scene.lookup("#mapping-name").fireEvent(new ActionEvent());
            return true;
        });
        await(() -> scene.lookup("#forget-mapping").isVisible());
        picture(scene, "03b-import-unclear" + suffix);
        press(scene, "#import-cancel");
        Files.delete(list);
    }

    private static void showList(Scene scene, Path list) throws InterruptedException {
        HeadlessWindow.on(() -> {
            ShownList.in(scene.lookup(".addressees"), list);
            return true;
        });
        await(() ->
                scene.lookup("#import-summary") instanceof Label summary
                        && summary.getText().startsWith("Addressees"));
        Thread.sleep(700);
    }

    /** So that there is something to mend: the second petition's first addressee has no address. */
    private static void makeSampleWithAFault(Path home) throws Exception {
        WindowParts parts = SampleDesk.in(home);
        try (Library library =
                parts.store().create(home.resolve("sample.petitiondesk"), Optional.empty())) {
            parts.sample().fill(library);
            Petition second = library.petitions().all().get(1);
            AddresseeOnDate first =
                    library.addressees()
                            .onDate(second.addressees().getFirst(), second.date())
                            .orElseThrow();
            for (ContactDetail contact : first.contacts()) {
                library.addressees().delete(contact.id());
            }
        }
    }

    private void drawExport(Stage stage, String suffix) throws Exception {
        Scene scene = stage.getScene();
        key(scene, "Shortcut+E");
        await(() -> scene.lookup("#export") instanceof Button export && !export.isDisabled());
        type(scene, "#look-up", "jin");
        Thread.sleep(1500);
        picture(scene, "07-export" + suffix);
        press(scene, "#copy-public");
        type(scene, "#look-up", "");
        Thread.sleep(1500);
        picture(scene, "07-export-public" + suffix);
        press(scene, "#export");
        await(() -> scene.lookup(".job-told") != null);
        picture(scene, "07b-exported" + suffix);
        press(scene, ".job-told");
        picture(scene, "07b-export-files" + suffix);
        press(scene, ".job-details .accent");
        key(scene, "Shortcut+P");
        await(() -> scene.lookup("#print") instanceof Button print && !print.isDisabled());
        Thread.sleep(1000);
        picture(scene, "07c-print" + suffix);
        press(scene, "#print");
    }

    private static Stage show(Path home, Theme theme, int width, int height) {
        Stage stage = new Stage();
        WindowParts parts = SampleDesk.in(home);
        parts.kept().put("theme", theme.name());
        parts.kept().put("export.folder", home.resolve("Documents").toString());
        new DeskWindow(stage, parts, file -> {}).show();
        stage.setWidth(width);
        stage.setHeight(height);
        return stage;
    }

    private static void leave(Stage stage) throws InterruptedException {
        askToLeave(stage);
        await(() -> !stage.isShowing());
    }

    /** A signatory was begun and has no name yet. */
    private void leaveUnkept(Stage stage, String suffix) throws IOException, InterruptedException {
        askToLeave(stage);
        Scene scene = stage.getScene();
        await(() -> scene.lookup("#unkept-leave") != null);
        picture(scene, "09c-unkept" + suffix);
        press(scene, "#unkept-leave");
        await(() -> !stage.isShowing());
    }

    private static void askToLeave(Stage stage) {
        HeadlessWindow.on(() -> {
            stage.getOnCloseRequest()
                    .handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
    }

    private void picture(Scene scene, String name) throws IOException, InterruptedException {
        WindowHand.picture(scene, folder.resolve(name + ".png"));
    }
}
