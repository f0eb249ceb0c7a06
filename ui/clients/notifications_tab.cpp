#include "ui/clients/notifications_tab.h"

#include "domain/text/address.h"
#include "ui/clients/correct_address_dialog.h"
#include "ui/widgets/look.h"
#include "ui/widgets/switch_box.h"
#include "words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
QLabel *buddyLabel(const QString &text, QWidget *field, QWidget *parent)
{
    QLabel *label = labelled("field", text, parent);
    label->setBuddy(field);
    return label;
}
} // namespace

NotificationsTab::NotificationsTab(const Surroundings &around, QWidget *parent) : QWidget(parent), m_around(around)
{
    auto *inside = new QWidget(this);
    inside->setObjectName(u"scrolled"_s);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(16);
    column->addWidget(makeChannels());
    column->addWidget(makeContactPoints());
    column->addWidget(makeConsent());
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
}

QWidget *NotificationsTab::makeChannels()
{
    QVBoxLayout *inside = nullptr;
    QFrame *frame = card(this, &inside);
    inside->addWidget(labelled("heading", tr("Channels"), frame));
    m_email = new SwitchBox(m_around.theme, tr("E-mail to this client"), frame);
    m_email->setObjectName(u"emailSwitch"_s);
    m_sms = new SwitchBox(m_around.theme, tr("SMS to this client"), frame);
    m_sms->setObjectName(u"smsSwitch"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(new QLabel(tr("E-mail"), frame), 0, 0);
    grid->addWidget(m_email, 0, 1);
    grid->addWidget(new QLabel(tr("SMS"), frame), 1, 0);
    grid->addWidget(m_sms, 1, 1);
    grid->addWidget(labelled("dim", tr("Off keeps the addresses: nothing is sent by this channel until it is on again."), frame), 2, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    inside->addLayout(grid);
    for (const auto &[box, channel] : {std::pair{m_email, ChannelKind::Email}, {m_sms, ChannelKind::Sms}})
        connect(box, &QCheckBox::clicked, this, [this, kind = channel](bool on) {
            m_around.desk.tell(m_slot, [client = m_client.id, kind, on](Commands &commands, const By &by) {
                return commands.switchClientChannel(client, kind, on, by);
            }, [this, on](const Result<> &result) { report(result, on ? tr("The channel is on.") : tr("The channel is off.")); });
        });
    return frame;
}

QWidget *NotificationsTab::makeContactPoints()
{
    QVBoxLayout *inside = nullptr;
    QFrame *frame = card(this, &inside);
    inside->addWidget(labelled("heading", tr("Contact points"), frame));
    m_points = new QGridLayout;
    m_points->setHorizontalSpacing(16);
    m_points->setVerticalSpacing(8);
    m_points->setColumnStretch(1, 1);
    inside->addLayout(m_points);

    m_newKind = new QComboBox(frame);
    m_newKind->setObjectName(u"newContactKind"_s);
    m_newKind->addItem(tr("E-mail"), int(ChannelKind::Email));
    m_newKind->addItem(tr("Phone"), int(ChannelKind::Sms));
    m_newValue = new QLineEdit(frame);
    m_newValue->setObjectName(u"newContactValue"_s);
    m_newValue->setFixedWidth(320);
    m_newError = labelled("error", {}, frame);
    m_newError->setObjectName(u"newContactError"_s);
    m_newError->hide();
    auto *add = new QPushButton(tr("Add"), frame);
    add->setObjectName(u"addContactButton"_s);
    auto *line = new QGridLayout;
    line->setHorizontalSpacing(8);
    line->setVerticalSpacing(4);
    line->addWidget(buddyLabel(tr("Add another"), m_newKind, frame), 0, 0);
    line->addWidget(buddyLabel(tr("Address or number"), m_newValue, frame), 0, 1);
    line->addWidget(m_newKind, 1, 0);
    line->addWidget(m_newValue, 1, 1);
    line->addWidget(add, 1, 2);
    line->addWidget(m_newError, 2, 1, 1, 2);
    line->setColumnStretch(3, 1);
    inside->addSpacing(8);
    inside->addLayout(line);
    connect(add, &QPushButton::clicked, this, &NotificationsTab::addAddress);
    connect(m_newValue, &QLineEdit::returnPressed, this, &NotificationsTab::addAddress);
    connect(m_newValue, &QLineEdit::textChanged, m_newError, &QWidget::hide);
    return frame;
}

QWidget *NotificationsTab::makeConsent()
{
    QVBoxLayout *inside = nullptr;
    QFrame *frame = card(this, &inside);
    inside->addWidget(labelled("heading", tr("General consent"), frame));
    m_consent = new QLabel(frame);
    m_consent->setObjectName(u"consentState"_s);
    inside->addWidget(m_consent);
    m_source = new QLineEdit(frame);
    m_source->setObjectName(u"consentSource"_s);
    m_source->setMaximumWidth(360);
    m_sourceError = labelled("error", {}, frame);
    m_sourceError->hide();
    m_given = new QPushButton(tr("Consent given"), frame);
    m_given->setObjectName(u"consentGiven"_s);
    m_withdrawn = new QPushButton(tr("Consent withdrawn"), frame);
    m_withdrawn->setObjectName(u"consentWithdrawn"_s);
    inside->addWidget(buddyLabel(tr("How the client said it (paper form, phone call, e-mail)"), m_source, frame));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_source, 1);
    line->addWidget(m_given);
    line->addWidget(m_withdrawn);
    line->addStretch(1);
    inside->addLayout(line);
    inside->addWidget(m_sourceError);
    connect(m_source, &QLineEdit::textChanged, m_sourceError, &QWidget::hide);
    connect(m_given, &QPushButton::clicked, this, [this] { answer(Consent::Given); });
    connect(m_withdrawn, &QPushButton::clicked, this, [this] { answer(Consent::Withdrawn); });
    return frame;
}

void NotificationsTab::show(const Client &client)
{
    if (m_client.id != client.id) {
        m_newValue->clear();
        m_source->clear();
    }
    m_client = client;
    m_email->setChecked(client.emailOn);
    m_sms->setChecked(client.smsOn);
    const QString states[] = {tr("Never asked"), tr("Given"), tr("Withdrawn")};
    m_consent->setText(states[int(client.consent)]);
    m_given->setEnabled(client.consent != Consent::Given);
    m_withdrawn->setEnabled(client.consent != Consent::Withdrawn);
    fillContactPoints();
}

void NotificationsTab::focusNewAddress()
{
    m_newValue->setFocus(Qt::OtherFocusReason);
}

void NotificationsTab::fillContactPoints()
{
    QString shown = QString::number(m_client.id.value);
    for (const ContactPoint &point : m_client.contactPoints)
        shown += u'|' + QString::number(point.id.value) + point.value + (point.on ? u'+' : u'-') + point.problem + code(point.role);
    if (shown == m_shown)
        return;
    m_shown = shown;
    emptied(m_points);
    if (m_client.contactPoints.empty())
        m_points->addWidget(labelled("dim", tr("None yet: this client cannot be reached."), this), 0, 0, 1, 4);
    int row = 0;
    for (const ContactPoint &point : m_client.contactPoints)
        addContactPointRow(row++, point);
}

void NotificationsTab::addContactPointRow(int row, const ContactPoint &point)
{
    auto *icon = new QLabel(this);
    icon->setPixmap(m_around.theme.icon(point.channel == ChannelKind::Email ? u"mail"_s : u"phone"_s, Tone::Dim).pixmap(QSize(18, 18), devicePixelRatioF()));
    auto *value = new QLabel(shownAddress(point.value), this);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QString note = capitalised(words::role(point.role, m_around.present.language()));
    if (!point.problem.isEmpty())
        //: role, then what is wrong with the address
        note = tr("%1 · %2").arg(note, words::reason(Reason::BadAddress, point.value, m_around.present.language()));
    auto *about = labelled(point.problem.isEmpty() ? "dim" : "error", note, this);
    auto *text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(value);
    text->addWidget(about);
    auto *box = new SwitchBox(m_around.theme, tr("Use %1").arg(point.value), this);
    box->setObjectName(u"contactSwitch"_s);
    box->setChecked(point.on);
    auto *correctButton = new QPushButton(tr("Correct…"), this);
    correctButton->setAccessibleName(tr("Correct %1").arg(point.value));
    m_points->addWidget(icon, row, 0);
    m_points->addLayout(text, row, 1);
    m_points->addWidget(box, row, 2);
    m_points->addWidget(correctButton, row, 3);
    connect(correctButton, &QPushButton::clicked, this, [this, point] { correct(point); });
    connect(box, &QCheckBox::clicked, this, [this, point](bool on) {
        m_around.desk.tell(m_slot, [client = m_client.id, id = point.id, on](Commands &commands, const By &by) {
            ContactPointEdit edit;
            edit.on = on;
            return commands.editContactPoint(client, id, edit, by);
        }, [this, point, on](const Result<> &result) {
            report(result, on ? tr("%1 is used again.").arg(point.value) : tr("%1 is not used any more.").arg(point.value));
        });
    });
}

void NotificationsTab::addAddress()
{
    ContactPointDraft draft;
    draft.channel = ChannelKind(m_newKind->currentData().toInt());
    draft.value = m_newValue->text();
    m_around.desk.tell(m_slot, [client = m_client.id, draft](Commands &commands, const By &by) {
        return commands.addContactPoint(client, draft, by);
    }, [this](const Result<ContactPointId> &result) {
        if (result) {
            m_newValue->clear();
            Q_EMIT m_around.signs.said(tr("The contact point was added."), {});
            return;
        }
        const words::ErrorText text = words::error(result.error(), m_around.present.language());
        m_newError->setText(text.message + u' ' + text.next);
        m_newError->show();
        m_newValue->setFocus();
    });
}

void NotificationsTab::correct(const ContactPoint &point)
{
    auto *dialog = new CorrectAddressDialog(m_around, point, this);
    dialog->open();
}

void NotificationsTab::answer(Consent consent)
{
    if (m_source->text().trimmed().isEmpty()) {
        m_sourceError->setText(tr("Say how the client told you: it is the proof."));
        m_sourceError->show();
        m_source->setFocus();
        return;
    }
    m_around.desk.tell(m_slot, [client = m_client.id, consent, source = m_source->text().trimmed()](Commands &commands, const By &by) {
        return commands.answerConsent(client, {}, consent, source, by);
    }, [this](const Result<> &result) {
        if (result)
            m_source->clear();
        report(result, tr("The answer was noted."));
    });
}

void NotificationsTab::report(const Result<> &result, const QString &done)
{
    if (result) {
        Q_EMIT m_around.signs.said(done, {});
        return;
    }
    show(m_client); // the switch shows again what is true
    const words::ErrorText text = words::error(result.error(), m_around.present.language());
    Q_EMIT m_around.signs.said(text.message + u' ' + text.next, {});
}

} // namespace deskbell::ui
