#include "ui/consent/allow_again_dialog.h"

#include "domain/text/address.h"
#include "domain/text/fold.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/look.h"
#include "words/words.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

AllowAgainDialog::AllowAgainDialog(const Surroundings &around, ClientId client, const QString &address, QWidget *parent)
    : FormDialog(around, u"allowAgainDialog"_s, tr("Let %1 get messages again").arg(words::brief(shownAddress(address))), tr("Allow again"), parent), m_client(client),
      m_address(address), m_reason(new QLineEdit(this))
{
    m_reason->setObjectName(u"allowAgainReason"_s);
    m_reason->setMaxLength(200);
    auto *why = labelled("dim", {}, this);
    why->setObjectName(u"allowAgainWhy"_s);
    why->setWordWrap(true);
    m_form->addText(why);
    m_form->add(u"reason"_s, tr("Why: what the client said, and how"), m_reason);
    m_reason->setFocus();
    setConsequence(tr("The client's channels and consents stay as they are."));
    m_around.desk.ask(m_readSlot, [client](const Reader &reader) { return reader.suppressionsOf(client); }, [this, why](const Result<std::vector<Suppression>> &all) {
        if (!all)
            return;
        for (const Suppression &each : *all)
            if (caseless(each.address) == caseless(m_address))
                why->setText(tr("Nothing has been sent to it since %1. Noted by %2: %3").arg(words::date(m_around.present.day(each.at), m_around.present.language()), each.who, each.reason));
    });
}

void AllowAgainDialog::save()
{
    m_form->clearErrors();
    if (m_reason->text().trimmed().isEmpty()) {
        refuse(Error{ErrorKind::Rejected, u"reason_missing"_s, {}, u"reason"_s});
        return;
    }
    awaitAnswer();
    m_around.desk.tell(m_slot, [address = m_address, reason = m_reason->text()](Commands &commands, const By &by) { return commands.unsuppress(address, reason, by); },
                       [this](const Result<> &result) {
                           if (!result) {
                               refuse(result.error());
                               return;
                           }
                           Q_EMIT m_around.signs.said(tr("%1 may get messages again.").arg(shownAddress(m_address)), {});
                           accept();
                       });
}

} // namespace deskbell::ui
