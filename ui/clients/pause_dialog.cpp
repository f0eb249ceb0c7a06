#include "ui/clients/pause_dialog.h"

#include "ui/widgets/look.h"
#include "words/words.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

PauseDialog::PauseDialog(const Surroundings &around, ClientId client, MatterId matter, QWidget *parent)
    : QDialog(parent), m_around(around), m_client(client), m_matter(matter), m_title(labelled("heading", tr("Pause automatic messages"), this)),
      m_until(new QDateEdit(this)), m_reason(new QLineEdit(this)), m_error(labelled("error", {}, this))
{
    setObjectName(u"pauseDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Pause automatic messages"));
    layOut();
    m_around.desk.ask(m_nameSlot, [client, matter](const Reader &reader) -> Result<QString> {
        auto who = reader.client(client);
        if (!who)
            return Failure(who.error());
        if (!matter)
            return who->name;
        auto what = reader.matter(matter);
        if (!what)
            return Failure(what.error());
        return what->number.isEmpty() ? what->title : what->number;
    }, [this](const Result<QString> &name) {
        if (!name)
            return;
        m_name = *name;
        m_title->setText(tr("Pause automatic messages about %1").arg(m_name));
        if (!m_matter)
            m_title->setText(tr("Pause automatic messages to %1").arg(m_name));
        setWindowTitle(m_title->text());
    });
}

void PauseDialog::layOut()
{
    const QDate today = m_around.present.today();
    m_until->setObjectName(u"pauseUntil"_s);
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(words::dateFormat(m_around.present.language()));
    m_until->setDateRange(today.addDays(1), today.addYears(10));
    m_until->setDate(today.addDays(14));
    m_until->calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_reason->setObjectName(u"pauseReason"_s);
    m_reason->setMaxLength(200);
    m_error->setObjectName(u"pauseError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    connect(m_reason, &QLineEdit::textChanged, m_error, &QWidget::hide);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("Messages go again from"), m_until);
    form->addRow(tr("Reason"), m_reason);
    auto *note = labelled("dim", tr("What falls due meanwhile waits; what would come too late afterwards is not sent, and the log says so."), this);
    note->setWordWrap(true);
    note->setMinimumWidth(412);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *save = new QPushButton(tr("Pause"), this);
    save->setObjectName(u"pauseButton"_s);
    save->setProperty("kind", u"primary"_s);
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetMinimumSize); // it grows for an error instead of squeezing its fields
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addWidget(note);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &PauseDialog::save);
    m_reason->setFocus();
}

void PauseDialog::save()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_error->setText(tr("Say why: whoever wonders later will read it in the activity log."));
        m_error->show();
        m_reason->setFocus();
        return;
    }
    const QDate until = m_until->date();
    m_around.desk.tell(m_slot, [client = m_client, matter = m_matter, until, reason](Commands &commands, const By &by) {
        return matter ? commands.pauseMatter(matter, until, reason, by) : commands.pauseClient(client, until, reason, by);
    }, [this, until](const Result<> &result) {
        if (!result) {
            const words::ErrorText text = words::error(result.error(), m_around.present.language());
            m_error->setText(text.message + u' ' + text.next);
            m_error->show();
            return;
        }
        std::function<void()> undo;
        if (!m_matter)
            undo = [&signs = m_around.signs, client = m_client] { Q_EMIT signs.resumeWanted(client); };
        Q_EMIT m_around.signs.said(tr("%1 is paused until %2.").arg(m_name, m_around.present.day(until)), undo);
        accept();
    });
}

} // namespace deskbell::ui
