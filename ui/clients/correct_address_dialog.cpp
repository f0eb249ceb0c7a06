#include "ui/clients/correct_address_dialog.h"

#include "ui/clients/address_field.h"
#include "ui/widgets/field_form.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
QString fieldOf(ChannelKind channel) { return channel == ChannelKind::Email ? u"email"_s : u"phone"_s; }
} // namespace

CorrectAddressDialog::CorrectAddressDialog(const Surroundings &around, const ContactPoint &point, QWidget *parent)
    : FormDialog(around, u"correctAddressDialog"_s, point.channel == ChannelKind::Email ? tr("Correct the e-mail address") : tr("Correct the phone number"),
                 tr("Save"), parent),
      m_point(point), m_address(new AddressField(point.channel, around.present.language(), point.country, this))
{
    m_address->line()->setObjectName(u"correctedValue"_s);
    m_address->setAddress(point.value, point.country);
    m_form->add(fieldOf(point.channel), point.channel == ChannelKind::Email ? tr("E-mail address") : tr("Phone number"), m_address);
    m_address->setNames(m_address->accessibleName(), tr("Country of the phone number"));
    m_address->setFocus();
    m_address->selectAll();
}

void CorrectAddressDialog::save()
{
    m_form->clearErrors();
    ContactPointEdit edit;
    edit.value = m_address->typed();
    if (m_point.channel == ChannelKind::Sms)
        edit.country = m_address->country();
    awaitAnswer();
    m_around.desk.tell(m_slot, [point = m_point, edit](Commands &commands, const By &by) {
        return commands.editContactPoint(point.client, point.id, edit, by);
    }, [this](const Result<> &result) {
        if (!result) {
            refuse(result.error());
            return;
        }
        Q_EMIT m_around.signs.said(tr("The address was corrected. What waited for it goes on by itself."), {});
        accept();
    });
}

} // namespace deskbell::ui
