package org.journeywall.desktop.people;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.Choice;
import org.journeywall.desktop.field.DayField;
import org.journeywall.desktop.field.Days;
import org.journeywall.desktop.field.Entry;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.field.Typing;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.edit.ChangeInfo;
import org.journeywall.edit.Command;
import org.journeywall.edit.CommandName;
import org.journeywall.model.PictureId;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.journeywall.store.Disk;
import org.jspecify.annotations.Nullable;

/// What stands on the title block of every export.
final class TitleBlockView extends VBox {
  private static final double LOGO_WIDTH = 150;
  private static final double WIDTH = 440;
  private static final int LINES = 5;

  private final Desk desk;
  private final Texts texts;
  private final Days days;
  private final Typing typing;
  private final Entry title;
  private final Entry client;
  private final DayField date;
  private final Choice<String> language;
  private final Entry participants;
  private final PictureField logo;
  private final ChangeListener<Workshop> follow = (value, was, is) -> show(is.info());

  TitleBlockView(Desk desk, Dialogs dialogs, Disk disk, Executor background) {
    super(12);
    this.desk = desk;
    texts = dialogs.texts().beside(People.class);
    days = new Days(texts.locale());
    typing = Typing.on(desk);
    title = entry("block-title", new TextField());
    client = entry("block-client", new TextField());
    // The calendar opens on the month the workshop was opened in, where it has no day yet.
    date = new DayField(typing, texts, LocalDate::now);
    date.entry().control().setId("block-date");
    language = new Choice<>(Languages::name);
    language.setId("block-language");
    var area = new TextArea();
    area.setPrefRowCount(LINES);
    participants = entry("block-participants", area);
    logo = new PictureField(desk, dialogs, disk, background, "logo", LOGO_WIDTH);
    setPrefWidth(WIDTH);
    compose();
    desk.workshopProperty().addListener(follow);
    show(desk.workshop().info());
  }

  private Entry entry(String id, TextInputControl control) {
    control.setId(id);
    return new Entry(control, typing);
  }

  private void compose() {
    var dateField = date.named(texts.say("block.date"));
    var row = new HBox(10, dateField, new Field(texts.say("block.language"), language));
    row.getChildren().forEach(one -> HBox.setHgrow(one, Priority.ALWAYS));
    row.getChildren().forEach(one -> ((Region) one).setPrefWidth(0));
    getChildren()
        .setAll(
            new Field(texts.say("block.title"), title.control()),
            new Field(texts.say("block.client"), client.control()),
            row,
            new Field(texts.say("block.participants"), participants.control()),
            new Field(texts.say("block.logo"), logo));
  }

  void close() {
    typing.settle();
    desk.workshopProperty().removeListener(follow);
  }

  PictureField logo() {
    return logo;
  }

  private void show(WorkshopInfo info) {
    title.show("title", info.title(), text -> text.isBlank() || change(old -> old.withTitle(text)));
    client.show("client", info.client(), text -> change(old -> old.withClient(text)));
    date.show(
        "date",
        days.write(info.date()),
        info.date(),
        this::dateTo,
        day -> change(old -> old.withDate(day)));
    language.show(
        Languages.offered(info.language()),
        info.language(),
        chosen -> change(old -> old.withLanguage(chosen)));
    participants.show(
        "participants",
        String.join("\n", info.participants()),
        text -> change(old -> old.withParticipants(List.of(text.split("\n")))));
    logo.show(new ItsLogo(desk));
  }

  private boolean dateTo(String typed) {
    LocalDate day = days.read(typed);
    return (typed.isBlank() || day != null) && change(old -> old.withDate(day));
  }

  private boolean change(UnaryOperator<WorkshopInfo> change) {
    desk.commit(new ChangeInfo(change.apply(desk.workshop().info())));
    return true;
  }

  /// The client's logo on the title block.
  private record ItsLogo(Desk desk) implements PictureField.Whose {
    @Override
    public @Nullable PictureId picture() {
      return desk.workshop().info().logo();
    }

    @Override
    public Command change(@Nullable PictureId picture) {
      return new ChangeInfo(desk.workshop().info().withLogo(picture));
    }

    @Override
    public CommandName name() {
      return CommandName.CHANGE_INFO;
    }
  }
}
