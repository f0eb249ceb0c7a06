#include "ui/clients/contact_points_card.h"

#include "domain/text/address.h"
#include "ui/clients/client_file.h"
#include "ui/clients/correct_address_dialog.h"
#include "ui/desk/window_language.h"
#include "ui/widgets/look.h"
#include "ui/widgets/switch_box.h"
#include "words/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

ContactPointsCard::ContactPointsCard(const Surroundings &around, QWidget *parent) : QFrame(parent), m_around(around), m_points(new QGridLayout)
{
    layOut();
}

void ContactPointsCard::layOut()
{
    QVBoxLayout *inside = madeCard(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(labelled("heading", tr("Contact points"), this));
    head->addStretch();
    for (const auto &[name, text, field] : {std::tuple{u"addEmailButton"_s, tr("Add an e-mail address…"), u"email"_s},
                                            {u"addPhoneButton"_s, tr("Add a phone number…"), u"phone"_s}, {u"editContactsButton"_s, tr("Edit…"), QString()}}) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        if (field.isEmpty())
            button->setAccessibleName(tr("Edit the client and its contact points"));
        connect(button, &QPushButton::clicked, this, [this, editorField = field] { Q_EMIT m_around.signs.clientEditWanted(m_client, editorField); });
        head->addWidget(button);
    }
    m_points->setHorizontalSpacing(16);
    m_points->setVerticalSpacing(8);
    m_points->setColumnStretch(1, 1);
    inside->addLayout(head);
    inside->addLayout(m_points);
}

void ContactPointsCard::show(const ClientFile &file)
{
    m_client = file.client.id;
    QString shown = QString::number(m_client.value) + file.client.language;
    for (const ContactPoint &point : file.client.contactPoints) {
        const Suppression *suppressed = file.suppressionOf(point.value);
        shown += u'|' + QString::number(point.id.value) + point.value + (point.on ? u'+' : u'-') + point.problem + code(point.role) + point.language
               + (suppressed ? suppressed->reason + QString::number(suppressed->at.ms) : QString());
    }
    if (shown == m_shown)
        return;
    m_shown = shown;
    emptied(m_points);
    if (file.client.contactPoints.empty())
        m_points->addWidget(labelled("dim", tr("None yet: this client cannot be reached."), this), 0, 0, 1, 4);
    int row = 0;
    for (const ContactPoint &point : file.client.contactPoints)
        addRow(row++, point, file.suppressionOf(point.value));
}

void ContactPointsCard::addRow(int row, const ContactPoint &point, const Suppression *suppressed)
{
    const QString &language = m_around.present.language();
    const QString address = shownAddress(point.value);
    auto *icon = new QLabel(this);
    icon->setPixmap(m_around.theme.icon(point.channel == ChannelKind::Email ? u"mail"_s : u"phone"_s, Tone::Dim).pixmap(QSize(18, 18), devicePixelRatioF()));
    auto *value = new QLabel(address, this);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setFocusPolicy(Qt::NoFocus);
    QString note = words::capitalised(words::role(point.role, language));
    if (!point.language.isEmpty())
        //: whose address it is, the language its messages are in
        note = tr("%1 · %2").arg(note, WindowLanguage::nameOf(point.language));
    auto *text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(value);
    text->addWidget(labelled("dim", note, this));
    QPushButton *mend = nullptr;
    QString obstacle;
    if (suppressed) {
        obstacle = tr("Nothing has been sent to it since %1: %2").arg(words::date(m_around.present.day(suppressed->at), language), suppressed->reason);
        auto *wrong = labelled("error", obstacle, this);
        wrong->setWordWrap(true);
        text->addWidget(wrong);
        mend = new QPushButton(tr("Allow again…"), this);
        mend->setObjectName(u"allowAgainButton"_s);
        mend->setAccessibleName(tr("Let %1 get messages again").arg(address));
        connect(mend, &QPushButton::clicked, this, [this, value = point.value] { Q_EMIT m_around.signs.allowAgainWanted(m_client, value); });
    } else if (!point.problem.isEmpty()) {
        auto *wrong = labelled("error", words::reason(Reason::BadAddress, address, language), this);
        wrong->setWordWrap(true);
        text->addWidget(wrong);
        mend = new QPushButton(tr("Correct…"), this);
        mend->setObjectName(u"correctButton"_s);
        mend->setAccessibleName(tr("Correct %1").arg(address));
        connect(mend, &QPushButton::clicked, this, [this, point] { (new CorrectAddressDialog(m_around, point, this))->open(); });
    }
    auto *box = new SwitchBox(m_around.theme, tr("Use %1").arg(address), this);
    box->setObjectName(u"contactSwitch"_s);
    box->setChecked(point.on);
    box->setStopped(suppressed); // on, and yet nothing goes
    box->setAccessibleDescription(obstacle);
    connect(box, &QCheckBox::clicked, this, [this, point, box](bool on) { use(point, on, box); });
    m_points->addWidget(icon, row, 0, Qt::AlignTop);
    m_points->addLayout(text, row, 1);
    if (mend)
        m_points->addWidget(mend, row, 2, Qt::AlignVCenter);
    m_points->addWidget(box, row, 3, Qt::AlignVCenter);
}

void ContactPointsCard::use(const ContactPoint &point, bool on, const QPointer<SwitchBox> &box)
{
    m_around.desk.tell(m_slot, [client = m_client, id = point.id, on](Commands &commands, const By &by) {
        ContactPointEdit edit;
        edit.on = on;
        return commands.editContactPoint(client, id, edit, by);
    }, [this, address = shownAddress(point.value), on, box](const Result<> &result) {
        if (result) {
            Q_EMIT m_around.signs.said(on ? tr("%1 is used again.").arg(address) : tr("%1 is not used any more.").arg(address), {});
            return;
        }
        if (box)
            box->setChecked(!on); // it shows again what is true
        const words::ErrorText text = words::error(result.error(), m_around.present.language());
        Q_EMIT m_around.signs.said(text.message + u' ' + text.next, {});
    });
}

} // namespace deskbell::ui
