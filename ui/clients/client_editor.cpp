#include "ui/clients/client_editor.h"

#include "ui/clients/contact_rows.h"
#include "ui/desk/window_language.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/switch_box.h"
#include "words/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

ClientEditor::ClientEditor(const Surroundings &around, ClientId client, const QString &field, QWidget *parent)
    : RecordEditor(around, u"clientEditor"_s, client ? tr("Edit client") : tr("New client"), client ? tr("Save") : tr("Add client"), sentences(), parent), m_client(client),
      m_startField(field), m_name(new QLineEdit(this)), m_externalId(new QLineEdit(this)),
      m_language(new QComboBox(this)), m_salutation(new QLineEdit(this)), m_active(new SwitchBox(around.theme, tr("This client is active"), this)),
      m_contacts(new ContactRows(around, this))
{
    layOut();
    connect(m_contacts, &ContactRows::clientWanted, this, [this](ClientId other) {
        leave([&signs = m_around.signs, other] { Q_EMIT signs.clientWanted(other, ClientTab::Notifications); });
    });
    read([client](const Reader &reader) { return known(reader, client); }, [this](const Known &known) { show(known); }, [this](const Known &known) { mergeWith(known); });
}

RecordEditor::Sentences ClientEditor::sentences()
{
    return {tr("Somebody changed this client while it was open here. What you typed is kept and not saved yet:"),
            //: %1 is a colleague's name
            tr("%1 changed this client while it was open here. What you typed is kept and not saved yet:"),
            tr("This client was removed meanwhile, so nothing can be saved. What you typed stays here until you leave: copy what you need."),
            {{u"name"_s, tr("Name")}, {u"external-id"_s, tr("Client number")}, {u"language"_s, tr("Language of messages")}, {u"salutation"_s, tr("Salutation")},
             {u"state"_s, tr("Active")}, {u"contact"_s, tr("Contact point")}}};
}

void ClientEditor::layOut()
{
    m_form->setMinimumWidth(852);
    m_name->setObjectName(u"clientNameField"_s);
    m_externalId->setObjectName(u"clientNumberField"_s);
    m_language->setObjectName(u"clientLanguageField"_s);
    for (const QString &code : WindowLanguage::known())
        m_language->addItem(WindowLanguage::nameOf(code), code);
    m_salutation->setObjectName(u"clientSalutationField"_s);
    m_active->setObjectName(u"clientActiveField"_s);
    m_form->addLine({{u"name"_s, tr("Name"), m_name}, {u"salutation"_s, tr("Salutation, as letters begin"), m_salutation}});
    m_form->addLine({{u"external-id"_s, tr("Client number"), m_externalId}, {u"language"_s, tr("Language of messages"), m_language},
                     {u"state"_s, tr("Active: messages may go"), m_active}});
    m_form->setShown(u"state"_s, bool(m_client));
    m_active->setMinimumHeight(34); // as its neighbours
    m_body->addWidget(m_contacts);
    m_body->addStretch();
}

Result<ClientEditor::Known> ClientEditor::known(const Reader &reader, ClientId client)
{
    Known known;
    auto office = reader.office();
    if (!office)
        return Failure(office.error());
    known.office = *office;
    if (!client)
        return known;
    auto found = reader.client(client);
    if (!found)
        return Failure(found.error());
    known.client = *found;
    if (const auto log = reader.log(client, {}, false); log && !log->empty())
        known.changedBy = log->front().who; // the newest
    return known;
}

void ClientEditor::show(const Known &known)
{
    m_contacts->setOffice(known.office.country, known.office.presets.contains(u"kyc"_s) ? Role::Contact : Role::Client);
    m_before.language = known.office.language;
    if (known.client) {
        setHeading(tr("Edit %1").arg(words::brief(known.client->name)));
        m_before = formOf(*known.client);
        m_revision = known.client->revision;
    }
    fill(m_before);
    if (!m_client)
        m_contacts->addEmpty(ChannelKind::Email); // what a new client mostly has; left empty it is none
    if (m_startField == u"email"_s || m_startField == u"phone"_s || m_contacts->rowWith(m_startField) >= 0)
        m_contacts->start(m_startField);
    else
        m_form->focus(m_form->has(m_startField) ? m_startField : u"name"_s);
}

void ClientEditor::fill(const ClientForm &form)
{
    m_name->setText(form.name);
    m_name->setCursorPosition(0);
    m_externalId->setText(form.externalId);
    m_language->setCurrentIndex(std::max(0, m_language->findData(form.language)));
    m_salutation->setText(form.salutation);
    m_active->setChecked(form.active);
    m_contacts->setRows(form.points, m_client);
}

ClientForm ClientEditor::typed() const
{
    return {m_name->text(), m_externalId->text(), m_language->currentData().toString(), m_salutation->text(), m_active->isChecked(), m_contacts->rows()};
}

bool ClientEditor::differs() const
{
    return withoutBlanks(typed()) != m_before;
}

void ClientEditor::save()
{
    m_form->clearErrors();
    m_contacts->clearErrors();
    const ClientForm form = typed();
    if (const auto faults = faultsOf(form); !faults.empty()) {
        showFaults(faults);
        return;
    }
    write(form.name, [client = m_client, before = m_before, form, revision = m_revision](Commands &commands, const By &by) -> Result<ClientId> {
        if (!client)
            return commands.addClient(draftOf(form), by);
        return commands.editClient(client, editOf(before, form, revision), by).map([client] { return client; });
    }, [this](ClientId client) {
        if (!m_client)
            Q_EMIT m_around.signs.clientWanted(client, ClientTab::Matters);
    });
}

/// A contact point that is gone was removed by somebody.
bool ClientEditor::isConflict(const Error &error) const
{
    return RecordEditor::isConflict(error) || (error.kind == ErrorKind::NotFound && error.field == u"contact"_s);
}

void ClientEditor::refuseField(const Error &error)
{
    if (const int row = error.field == u"email"_s || error.field == u"phone"_s ? m_contacts->rowWith(error.detail) : -1; row >= 0)
        showFaults({{contactField(size_t(row)), error}});
    else
        refuse(error);
}

void ClientEditor::showFaults(const std::vector<Fault> &faults)
{
    const QString &language = m_around.present.language();
    for (auto fault = faults.rbegin(); fault != faults.rend(); ++fault) { // the first one gets the keyboard last, and keeps it
        if (m_form->has(fault->field)) {
            m_form->refuse(fault->error, language);
            continue;
        }
        const words::ErrorText text = words::error(fault->error, language);
        m_contacts->refuse(size_t(fault->field.section(u'-', 1).toULongLong()), text.message + u' ' + text.next);
    }
}

void ClientEditor::mergeWith(const Known &known)
{
    const ClientForm theirs = formOf(*known.client);
    MergedClient merge = merged(m_before, typed(), theirs);
    m_before = theirs;
    m_revision = known.client->revision;
    if (!merge.differences.empty())
        fill(merge.form);
    for (Difference &difference : merge.differences)
        if (difference.field == u"language"_s)
            difference.there = WindowLanguage::nameOf(difference.there);
        else if (difference.field == u"state"_s)
            difference.there = difference.there == code(ClientState::Active) ? tr("on") : tr("off");
    goOn(known.changedBy, merge.differences);
}

} // namespace deskbell::ui
