#include "ui/clients/correct_address_dialog.h"

#include "ui/widgets/look.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

CorrectAddressDialog::CorrectAddressDialog(const Surroundings &around, const ContactPoint &point, QWidget *parent)
    : QDialog(parent), m_around(around), m_point(point), m_value(new QLineEdit(point.value, this)), m_error(labelled("error", {}, this))
{
    setObjectName(u"correctAddressDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const bool email = point.channel == ChannelKind::Email;
    setWindowTitle(email ? tr("Correct the e-mail address") : tr("Correct the phone number"));
    m_value->setObjectName(u"correctedValue"_s);
    m_value->setMinimumWidth(392);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *label = labelled("field", email ? tr("E-mail address") : tr("Phone number"), this);
    label->setBuddy(m_value);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *save = new QPushButton(tr("Save"), this);
    save->setObjectName(u"saveButton"_s);
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
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addWidget(m_value);
    layout->addWidget(m_error);
    layout->addSpacing(16);
    layout->addLayout(buttons);
    m_value->selectAll();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &CorrectAddressDialog::save);
}

void CorrectAddressDialog::save()
{
    ContactPointEdit edit;
    edit.value = m_value->text();
    m_around.desk.tell(m_slot, [point = m_point, edit](Commands &commands, const By &by) {
        return commands.editContactPoint(point.client, point.id, edit, by);
    }, [this](const Result<> &result) {
        if (result) {
            Q_EMIT m_around.signs.said(tr("The address was corrected. What waited for it goes on by itself."), {});
            accept();
            return;
        }
        const words::ErrorText text = words::error(result.error(), m_around.present.language());
        m_error->setText(text.message + u' ' + text.next);
        m_error->show();
        setLook(m_value, "wrong", u"true"_s);
        m_value->setFocus();
    });
}

} // namespace deskbell::ui
