#include "ui/signinwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>

#include "core/files/attachments.h"
#include "core/tabular/sheetwriter.h"
#include "core/text/names.h"
#include "core/workspace.h"
#include "sdk/modulecontext.h"
#include "ui/bigscreen.h"
#include "ui/interaction/interaction.h"
#include "ui/models/tabledelegate.h"
#include "ui/models/tableheader.h"
#include "ui/rollpanel.h"
#include "ui/signineventmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page.h"

namespace xz::meetings {

namespace {

constexpr int pauseOfTyping = 150; // ms; a scanner is through before that
constexpr int mostOffered = 8;

QLabel *figure(const char *name, double pixels)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setFont(Theme::app().fontOfPixels(pixels, true));
    return label;
}

} // namespace

SignInWindow::SignInWindow(ModuleContext &context, std::shared_ptr<SignInDesk> desk, QWidget *parent)
    : QWidget(parent, Qt::Window), m_context(context), m_flow(std::make_unique<SignInFlow>(std::move(desk), context.interaction(), this)),
      m_card(new SignInCard), m_roll(new RollPanel), m_field(new QLineEdit), m_offer(new QListWidget(this)), m_recent(nullptr),
      m_events(new SignInEventModel(this)), m_clock(figure("signInClock", 30)), m_until(figure("signInUntil", 22)),
      m_untilWord(makeLabel({}, TextRole::Facts)), m_status(makeLabel({}, TextRole::Label)), m_saved(makeLabel({}, TextRole::Label))
{
    setObjectName(QStringLiteral("signInWindow"));
    setWindowTitle(tr("Sign-in desk"));
    setProperty(helpTopicProperty, QStringLiteral("meetings-signin"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setAutoFillBackground(true);
    const Theme &theme = Theme::app();
    auto *body = new QHBoxLayout;
    body->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    body->setSpacing(theme.px(16));
    body->addWidget(buildLeft(), 1);
    body->addWidget(m_roll);
    auto *foot = new QWidget;
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    line->addWidget(m_status, 1);
    line->addWidget(m_saved);
    foot->setFixedHeight(theme.px(24));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addLayout(body, 1);
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addWidget(foot);

    m_offer->setObjectName(QStringLiteral("signInOffer"));
    m_offer->setAccessibleName(tr("People found"));
    m_offer->setFrameShape(QFrame::Box);
    m_offer->setFocusPolicy(Qt::NoFocus);
    m_offer->hide();
    connect(m_offer, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        hideOffer();
        m_flow->choose(item->data(Qt::UserRole).toLongLong(), SignInWay::Name);
    });
    m_events->setFlow(m_flow.get());
    connect(m_flow.get(), &SignInFlow::happened, this, &SignInWindow::tellEvent);
    connect(m_flow.get(), &SignInFlow::severalFound, this, [this](const QList<qint64> &people) { offer(people); });
    connect(m_flow.get(), &SignInFlow::rollChanged, this, &SignInWindow::showRoll);
    connect(m_flow.get(), &SignInFlow::modeChanged, this, [this](SignInFlow::Mode mode) {
        m_afterwards->setChecked(mode == SignInFlow::Mode::Afterwards);
        m_proxy->setChecked(mode == SignInFlow::Mode::Proxy);
        m_field->setPlaceholderText(mode == SignInFlow::Mode::Afterwards ? tr("Who signs afterwards: scan, name, initials or number, then Enter")
                                    : mode == SignInFlow::Mode::Proxy    ? tr("For whom somebody came: scan, name, initials or number, then Enter")
                                                                         : tr("Scan, or type name, initials or number, then Enter"));
    });
    connect(m_context.workspace(), &Workspace::changed, this, [this](const CommitInfo &info) {
        if (info.touches(QStringLiteral("session_sign_in")) || info.touches(QStringLiteral("leave_request")))
            m_flow->reload();
    });
    m_suggesting.setSingleShot(true);
    m_suggesting.setInterval(pauseOfTyping);
    connect(&m_suggesting, &QTimer::timeout, this, &SignInWindow::suggest);
    connect(&m_ticking, &QTimer::timeout, this, &SignInWindow::tick);
    m_ticking.start(1000);
    qApp->installEventFilter(this);
    SignInCard::View idle;
    m_card->show(idle);
    tick();
    showRoll();
    m_field->setFocus();
}

SignInWindow::~SignInWindow()
{
    m_flow->disconnect(this);
    if (m_bigScreen)
        delete m_bigScreen;
}

QWidget *SignInWindow::buildHead()
{
    const Theme &theme = Theme::app();
    auto *head = new QWidget;
    head->setFixedHeight(theme.px(60));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    layout->setSpacing(theme.px(12));
    const SignInDesk &desk = m_flow->desk();
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    auto *mark = new QLabel(QStringLiteral("协"));
    mark->setAlignment(Qt::AlignCenter);
    mark->setFixedSize(theme.px(36), theme.px(36));
    mark->setFont(theme.fontOfPixels(20, true));
    mark->setStyleSheet(QStringLiteral("QLabel { background: %1; color: %2; border-radius: %3px; }").arg(theme.color(Token::Accent).name(), theme.color(Token::OnAccent).name()).arg(theme.px(4)));
    layout->addWidget(mark);
    QLabel *title = makeLabel(QStringList{tr("Sign-in desk"), desk.meeting().title, desk.session().title}.join(QStringLiteral("　")), TextRole::Name);
    title->setObjectName(QStringLiteral("signInTitle"));
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QLabel *facts = makeLabel(QStringList{desk.session().date, desk.session().part + u' ' + desk.session().time, desk.session().room, tr("Operator %1").arg(m_context.workspace()->actor())}.join(QStringLiteral("　")),
                              TextRole::Label);
    titles->addStretch();
    titles->addWidget(title);
    titles->addWidget(facts);
    titles->addStretch();
    layout->addLayout(titles, 1);
    if (desk.sessions().size() > 1) {
        auto *sessions = new QComboBox;
        sessions->setObjectName(QStringLiteral("signInSession"));
        sessions->setAccessibleName(tr("Session"));
        sessions->setFocusPolicy(Qt::NoFocus);
        sessions->setMaximumWidth(theme.px(200));
        for (const Session &one : desk.sessions()) {
            sessions->addItem(QStringList{one.date.mid(5), one.part, one.title}.join(u' '), one.id);
            if (one.id == desk.session().id)
                sessions->setCurrentIndex(sessions->count() - 1);
        }
        connect(sessions, &QComboBox::activated, this, [this, sessions] {
            if (sessions->currentData().toLongLong() != m_flow->desk().session().id)
                emit sessionChosen(sessions->currentData().toLongLong());
        });
        layout->addWidget(sessions);
    }
    layout->addWidget(m_untilWord);
    layout->addWidget(m_until);
    layout->addWidget(m_clock);
    const auto add = [&](const char *name, const char *icon, const QString &text, const QString &key, auto slot) {
        auto *button = new Button(QLatin1String(name), QLatin1String(icon), text);
        button->setKeyCap(key);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &Button::clicked, this, slot);
        layout->addWidget(button);
    };
    add("signInBigScreen", "view-fullscreen", tr("Big screen"), QStringLiteral("F11"), &SignInWindow::toggleBigScreen);
    add("signInExport", "document-export", tr("Export"), {}, &SignInWindow::exportRoll);
    add("signInPrint", "document-print", tr("Print"), {}, [this] {
        m_context.openPrint(QStringLiteral("meetings.meeting"), {m_flow->desk().meeting().id}, QStringLiteral("meetings.signin"), {});
        close();
    });
    add("signInLeave", "", tr("Leave the desk"), QStringLiteral("Esc"), [this] { close(); });
    return head;
}

QWidget *SignInWindow::buildLeft()
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::app().px(12));
    layout->addWidget(m_card, 3);
    layout->addWidget(buildEntry());
    auto *frame = new QFrame;
    frame->setProperty("card", true);
    auto *list = new QVBoxLayout(frame);
    list->setContentsMargins(1, 1, 1, 1);
    list->addWidget(m_recent = buildRecent());
    layout->addWidget(frame, 2);
    return left;
}

QWidget *SignInWindow::buildEntry()
{
    const Theme &theme = Theme::app();
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    m_field->setObjectName(QStringLiteral("signInField"));
    m_field->setAccessibleName(tr("Scan, name, initials or number"));
    m_field->setPlaceholderText(tr("Scan, or type name, initials or number, then Enter"));
    m_field->setFont(theme.font(TextSize::Name));
    m_field->setStyleSheet(QStringLiteral("QLineEdit { min-height: %1px; max-height: %1px; }").arg(theme.px(44)));
    m_field->addAction(theme.icon(QStringLiteral("view-barcode-qr")), QLineEdit::LeadingPosition);
    m_field->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoPredictiveText);
    connect(m_field, &QLineEdit::returnPressed, this, &SignInWindow::enter);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_suggesting.start(); });
    layout->addWidget(m_field, 1);
    const auto add = [&](const char *name, const char *icon, const QString &text, const QString &key, auto slot) {
        auto *button = new Button(QLatin1String(name), QLatin1String(icon), text);
        button->setKeyCap(key);
        button->setFixedHeight(theme.px(48));
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &Button::clicked, this, slot);
        layout->addWidget(button);
        return button;
    };
    const auto mode = [this](SignInFlow::Mode wanted) { m_flow->setMode(m_flow->mode() == wanted ? SignInFlow::Mode::Normal : wanted); };
    m_afterwards = add("signInAfterwards", "", tr("Signs afterwards"), QStringLiteral("F2"), [mode] { mode(SignInFlow::Mode::Afterwards); });
    m_proxy = add("signInProxy", "", tr("Proxy"), QStringLiteral("F3"), [mode] { mode(SignInFlow::Mode::Proxy); });
    m_afterwards->setCheckable(true);
    m_proxy->setCheckable(true);
    add("signInAfterLeave", "", tr("Comes after leave"), QStringLiteral("F4"), [this] {
        QList<qint64> away;
        for (const Roll::Entry &entry : m_flow->desk().roll().entries())
            if (entry.state == Roll::State::OnLeave)
                away << entry.attendee->id;
        if (away.isEmpty())
            m_status->setText(tr("Nobody is on leave for this session."));
        offer(away);
    });
    add("signInUndo", "edit-undo", tr("Take back"), QStringLiteral("Ctrl+Z"), [this] { m_flow->undo(); });
    return row;
}

QTableView *SignInWindow::buildRecent()
{
    const Theme &theme = Theme::app();
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("signInRecent"));
    table->setAccessibleName(tr("Last sign-ins"));
    auto *header = new TableHeader(table);
    table->setHorizontalHeader(header);
    table->setModel(m_events);
    table->setItemDelegate(new TableDelegate(table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme.px(32));
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    const int widths[] = {92, 124, 112, 140, 88, 0};
    for (int column = 0; column < SignInEventModel::ColumnCount; ++column) {
        if (widths[column])
            table->setColumnWidth(column, theme.px(widths[column]));
        else
            header->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    connect(table, &QTableView::customContextMenuRequested, this, &SignInWindow::openMenu);
    return table;
}

bool SignInWindow::actOn(const QKeyEvent &key)
{
    // Handled here and not as shortcuts: the field would keep Ctrl+Z for itself.
    if (key.modifiers() == Qt::ControlModifier && key.key() == Qt::Key_Z) {
        m_flow->undo();
        return true;
    }
    if (key.modifiers() & ~Qt::KeypadModifier)
        return false;
    const auto click = [this](const char *name) {
        findChild<Button *>(QLatin1String(name))->click();
        return true;
    };
    switch (key.key()) {
    case Qt::Key_F2:
        return click("signInAfterwards");
    case Qt::Key_F3:
        return click("signInProxy");
    case Qt::Key_F4:
        return click("signInAfterLeave");
    case Qt::Key_F11:
        toggleBigScreen();
        return true;
    case Qt::Key_Escape:
        back();
        return true;
    default:
        return false;
    }
}

void SignInWindow::setClock(std::function<QDateTime()> now)
{
    m_flow->setClock(std::move(now));
    tick();
    showRoll();
}

bool SignInWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != this)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (actOn(*key))
        return true;
    if (watched == m_field) {
        if (m_offer->isVisible() && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            const int step = key->key() == Qt::Key_Down ? 1 : -1;
            m_offer->setCurrentRow(std::clamp(m_offer->currentRow() + step, 0, m_offer->count() - 1));
            return true;
        }
        return QWidget::eventFilter(watched, event);
    }
    // A scanner types whether or not somebody clicked into the list before.
    const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool typed = plain && !key->text().isEmpty() && key->text().at(0).isPrint();
    const bool ends = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !m_field->text().isEmpty();
    if (!typed && !ends)
        return QWidget::eventFilter(watched, event);
    m_field->setFocus();
    if (ends)
        enter();
    else
        m_field->insert(key->text());
    return true;
}

void SignInWindow::enter()
{
    m_suggesting.stop();
    const QString text = m_field->text();
    if (m_offer->isVisible() && m_offer->currentItem()) {
        const qint64 chosen = m_offer->currentItem()->data(Qt::UserRole).toLongLong();
        const SignInWay way = text.isEmpty() ? SignInWay::Hand : m_flow->desk().find(text).way;
        hideOffer();
        m_field->clear();
        m_flow->choose(chosen, way);
        return;
    }
    hideOffer();
    m_flow->enter(text);
    if (!m_offer->isVisible())
        m_field->clear();
}

void SignInWindow::suggest()
{
    const QString text = m_field->text();
    if (text.trimmed().isEmpty() || text.contains(u':') || text.contains(QChar(0xff1a)))
        return hideOffer();
    offer(m_flow->desk().find(text).people);
}

void SignInWindow::offer(const QList<qint64> &people)
{
    m_offer->clear();
    for (const qint64 id : people) {
        const Attendee &person = *m_flow->desk().attendee(id);
        const Roll::Entry *entry = m_flow->desk().roll().of(id);
        auto *item = new QListWidgetItem(QStringList{spacedName(person.name), person.sector, person.unit, person.badge, entry ? Roll::stateText(*entry) : QString()}.join(QStringLiteral("　")));
        item->setData(Qt::UserRole, id);
        m_offer->addItem(item);
    }
    if (people.isEmpty())
        return hideOffer();
    m_offer->setCurrentRow(0);
    const QPoint below = m_field->mapTo(this, QPoint(0, m_field->height() + 2));
    const int rows = std::min(mostOffered, m_offer->count());
    const int height = std::min(rows * Theme::app().px(30) + Theme::app().px(6), this->height() - below.y() - Theme::app().px(8));
    m_offer->setGeometry(below.x(), below.y(), std::max(m_field->width(), Theme::app().px(640)), height);
    m_offer->show();
    m_offer->raise();
}

void SignInWindow::hideOffer() { m_offer->hide(); }

void SignInWindow::back()
{
    if (m_offer->isVisible())
        hideOffer();
    else if (!m_field->text().isEmpty())
        m_field->clear();
    else if (m_flow->mode() != SignInFlow::Mode::Normal)
        m_flow->setMode(SignInFlow::Mode::Normal);
    else
        close();
}

SignInCard::View SignInWindow::viewOf(const SignInFlow::Event &event) const
{
    const SignInDesk &desk = m_flow->desk();
    SignInCard::View view;
    view.isIdle = false;
    view.outcome = event.outcome;
    view.word = SignInFlow::wordOf(event);
    view.time = event.time.toString(QStringLiteral("HH:mm:ss"));
    if (event.outcome == SignInFlow::Outcome::Repeated)
        view.right = tr("signed in at %1").arg(event.signIn.arrived.toString(QStringLiteral("HH:mm:ss")));
    else if (event.outcome == SignInFlow::Outcome::Signed && event.number > 0)
        view.right = tr("No. %1").arg(event.number);
    const Attendee *person = desk.attendee(event.attendee);
    if (!person) {
        view.hint = event.outcome == SignInFlow::Outcome::Failed ? event.error : tr("“%1” was not signed in. Look at the badge, or type the name.").arg(event.typed);
        return view;
    }
    view.name = person->name;
    view.chips = {person->attendanceClass, person->sector, person->group};
    if (event.outcome == SignInFlow::Outcome::Signed && m_flow->resultText(event) != tr("signed in"))
        view.hint = m_flow->resultText(event);
    if (event.outcome == SignInFlow::Outcome::Failed)
        view.hint = event.error;
    view.chips.removeAll(QString());
    view.unit = person->unit;
    const Seat seat = desk.seatOf(person->id);
    const Hall *hall = findHallOfArea(desk.seating().input.halls, seat.area);
    const Area *area = hall ? hall->area(seat.area) : nullptr;
    if (area) {
        view.seatPrefix = area->kind == AreaKind::Rostrum ? tr("Rostrum") : QString();
        view.row = QString::number(seat.row);
        view.number = area->label(seat);
        view.way = SeatWay(*hall, seat);
    } else {
        view.noSeat = person->onLeave ? tr("The seat was given up; ask the organisers") : tr("No seat");
    }
    if (person->photoId != 0)
        if (const auto attachment = m_context.workspace()->attachments().find(person->photoId))
            view.photo = QPixmap(m_context.workspace()->attachments().path(attachment->sha256));
    return view;
}

void SignInWindow::tellEvent(const SignInFlow::Event &event)
{
    m_card->show(viewOf(event));
    const bool good = event.outcome == SignInFlow::Outcome::Signed || event.outcome == SignInFlow::Outcome::Undone || event.outcome == SignInFlow::Outcome::LeftEarly;
    m_sound.play(good ? SignInSound::Tone::Good : SignInSound::Tone::Bad);
    if (good)
        m_saved->setText(QFileInfo(m_context.workspace()->database().path()).fileName() + QStringLiteral("　")
                         + tr("saved %1").arg(m_flow->now().toString(QStringLiteral("HH:mm:ss"))));
}

void SignInWindow::showRoll()
{
    const QDateTime start = startOf(m_flow->desk().session());
    m_roll->show(m_flow->desk().roll(), !start.isValid() || m_flow->now() >= start);
    m_events->refresh();
    m_recent->selectRow(0);
}

void SignInWindow::tick()
{
    const QDateTime now = m_flow->now(), start = startOf(m_flow->desk().session());
    m_clock->setText(now.toString(QStringLiteral("HH:mm:ss")));
    const qint64 seconds = start.isValid() ? now.secsTo(start) : -1;
    const bool counts = seconds > 0 && seconds < 24 * 3600;
    m_untilWord->setVisible(counts);
    m_until->setVisible(counts);
    m_untilWord->setText(tr("begins in"));
    m_until->setText(seconds >= 3600 ? tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60) : tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60));
    m_status->setText(QStringList{tr("Scanner: types like a keyboard"), m_sound.isOn() ? tr("Sound: on") : tr("Sound: off"),
                                  tr("Each sign-in is on the disk before it is shown")}
                          .join(QStringLiteral("　　")));
}

void SignInWindow::toggleBigScreen()
{
    if (m_bigScreen) {
        m_bigScreen->close();
        return;
    }
    m_bigScreen = new BigScreen(*m_flow);
    m_bigScreen->showBeside(this);
    activateWindow();
    m_field->setFocus();
}

void SignInWindow::exportRoll()
{
    const SignInDesk &desk = m_flow->desk();
    const auto path = m_context.interaction().saveFile(this, tr("Export the attendance"), desk.session().title + tr("attendance") + QStringLiteral(".xlsx"), tr("Workbook (*.xlsx);;CSV (*.csv)"));
    if (!path)
        return;
    auto sheet = SheetWriter::create(*path, desk.session().title);
    if (!sheet)
        return m_context.interaction().showError(this, sheet.error());
    const QStringList labels{tr("Badge"), tr("Name"), tr("Class"), tr("Sector"), tr("Unit"), tr("Seat"), tr("State"), tr("Time"), tr("Proxy")};
    (*sheet)->title(desk.meeting().title + u' ' + desk.session().title + u' ' + desk.roll().openingLine(), int(labels.size()));
    (*sheet)->header(labels, {10, 12, 8, 14, 30, 14, 18, 20, 12});
    for (const Roll::Entry &entry : desk.roll().entries()) {
        const Attendee &one = *entry.attendee;
        (*sheet)->row({one.badge, one.name, one.attendanceClass, one.sector, one.unit, desk.seatText(one.id), Roll::stateText(entry),
                       entry.signIn ? entry.signIn->arrived.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QString(), entry.signIn ? entry.signIn->proxy : QString()});
    }
    if (const auto done = (*sheet)->finish(); !done)
        m_context.interaction().showError(this, done.error());
    else
        m_status->setText(tr("Written to %1").arg(*path));
}

void SignInWindow::openMenu(const QPoint &position)
{
    const qint64 attendee = m_events->attendeeAt(m_recent->indexAt(position).row());
    if (attendee == 0)
        return;
    QMenu menu(this);
    connect(menu.addAction(tr("Leaves early now")), &QAction::triggered, this, [this, attendee] { m_flow->leaveEarly(attendee); });
    connect(menu.addAction(tr("Take this sign-in back")), &QAction::triggered, this, [this, attendee] { m_flow->undo(attendee); });
    QAction *sound = menu.addAction(tr("Sound"));
    sound->setCheckable(true);
    sound->setChecked(m_sound.isOn());
    connect(sound, &QAction::toggled, this, [this](bool on) {
        m_sound.setOn(on);
        tick();
    });
    menu.exec(m_recent->viewport()->mapToGlobal(position));
}

void SignInWindow::closeEvent(QCloseEvent *event)
{
    if (m_bigScreen)
        m_bigScreen->close();
    event->accept();
}

} // namespace xz::meetings
