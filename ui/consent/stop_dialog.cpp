#include "ui/consent/stop_dialog.h"

#include "domain/text/address.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/look.h"
#include "words/words.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

StopDialog::StopDialog(const Surroundings &around, ClientId client, QWidget *parent)
    : FormDialog(around, u"stopDialog"_s, tr("The client asked to hear nothing more"), tr("Stop all messages"), parent), m_client(client),
      m_source(new QLineEdit(this)), m_effect(new QLabel(this))
{
    m_source->setObjectName(u"stopSource"_s);
    m_source->setMaxLength(200);
    m_effect->setObjectName(u"stopEffect"_s);
    m_effect->setTextFormat(Qt::PlainText);
    m_effect->setWordWrap(true);
    m_form->add(u"source"_s, tr("How the client said so: phone call, e-mail, letter"), m_source);
    m_form->addText(m_effect);
    setBusy(true);
    m_around.desk.ask(m_readSlot, [client](const Reader &reader) -> Result<About> {
        auto who = reader.client(client);
        if (!who)
            return Failure(who.error());
        MessageSearch theirs;
        theirs.client = client;
        const auto waiting = reader.waitingCount(theirs);
        if (!waiting)
            return Failure(waiting.error());
        return About{*std::move(who), *waiting};
    }, [this](const Result<About> &about) {
        if (about)
            show(*about);
        else
            refuse(about.error());
    });
}

void StopDialog::show(const About &about)
{
    setBusy(false);
    m_name = words::brief(about.client.name);
    setHeading(tr("%1 asked to hear nothing more").arg(m_name));
    QStringList addresses;
    for (const ContactPoint &point : about.client.contactPoints)
        addresses << shownAddress(point.value);
    if (addresses.size() > 4)
        addresses = {addresses.mid(0, 4).join(u", "_s), tr("and %n more", nullptr, int(addresses.size()) - 4)};
    QStringList effects{tr("E-mail and SMS to this client are switched off."), tr("Every consent counts as withdrawn.")};
    if (!addresses.isEmpty())
        effects << tr("Nothing is sent to %1 any more, whatever a list brings in, until somebody allows it with a reason.").arg(addresses.join(u", "_s));
    if (about.waiting > 0)
        effects << tr("%n messages that wait are not sent.", nullptr, about.waiting);
    QString text;
    for (const QString &effect : effects)
        text += u"•  "_s + effect + u'\n';
    m_effect->setText(text.trimmed());
    m_source->setFocus();
}

void StopDialog::save()
{
    m_form->clearErrors();
    awaitAnswer();
    m_around.desk.tell(m_slot, [client = m_client, source = m_source->text()](Commands &commands, const By &by) { return commands.askedToStop(client, source, by); },
                       [this](const Result<> &result) {
                           if (!result) {
                               refuse(result.error());
                               return;
                           }
                           Q_EMIT m_around.signs.said(tr("Nothing goes to %1 any more, and the log says who asked.").arg(m_name), {});
                           accept();
                       });
}

} // namespace deskbell::ui
