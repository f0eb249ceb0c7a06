#include "ui/clients/pause_dialog.h"

#include "ui/widgets/date_field.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/look.h"
#include "words/words.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

PauseDialog::PauseDialog(const Surroundings &around, ClientId client, MatterId matter, QWidget *parent)
    : FormDialog(around, u"pauseDialog"_s, tr("Pause automatic messages"), tr("Pause"), parent), m_client(client), m_matter(matter),
      m_until(new DateField(around.theme, around.present.language(), this)), m_reason(new QLineEdit(this))
{
    m_until->setObjectName(u"pauseUntil"_s);
    m_until->setDay(around.present.today().addDays(14));
    m_reason->setObjectName(u"pauseReason"_s);
    m_reason->setMaxLength(200);
    m_form->add(u"until"_s, tr("Messages go again from"), m_until);
    m_form->add(u"reason"_s, tr("Reason"), m_reason, tr("Whoever wonders later reads it in the activity log."));
    auto *note = labelled("dim", tr("What falls due meanwhile waits; what would come too late afterwards is not sent, and the log says so."), this);
    note->setWordWrap(true);
    m_form->addText(note);
    m_around.desk.ask(m_nameSlot, [client, matter](const Reader &reader) -> Result<QString> {
        if (!matter)
            return reader.client(client).map([](const Client &who) { return who.name; });
        return reader.matter(matter).map([](const Matter &what) { return what.number.isEmpty() ? what.title : what.number; });
    }, [this](const Result<QString> &name) {
        if (name)
            nameIt(words::brief(*name));
    });
    m_reason->setFocus();
}

void PauseDialog::nameIt(const QString &name)
{
    m_name = name;
    setHeading(m_matter ? tr("Pause automatic messages about %1").arg(name) : tr("Pause automatic messages to %1").arg(name));
}

void PauseDialog::save()
{
    m_form->clearErrors();
    const auto until = m_until->day(u"until"_s);
    if (!until) {
        refuse(until.error());
        return;
    }
    awaitAnswer();
    m_around.desk.tell(m_slot, [client = m_client, matter = m_matter, until = *until, reason = m_reason->text()](Commands &commands, const By &by) -> Result<> {
        if (matter && until.isNull()) // no day would resume it
            return failure(ErrorKind::Rejected, u"until_missing"_s, {}, u"until"_s);
        return matter ? commands.pauseMatter(matter, until, reason, by) : commands.pauseClient(client, until, reason, by);
    }, [this, until = *until](const Result<> &result) {
        if (!result) {
            refuse(result.error());
            return;
        }
        Q_EMIT m_around.signs.said(tr("%1 is paused until %2.").arg(m_name, m_around.present.day(until)),
                                   [&signs = m_around.signs, client = m_client, matter = m_matter] { Q_EMIT signs.resumeWanted(client, matter); });
        accept();
    });
}

} // namespace deskbell::ui
