#pragma once

#include "domain/values/office.h"
#include "ui/clients/client_form.h"
#include "ui/widgets/record_editor.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace deskbell::ui {

class ContactRows;
class SwitchBox;

/// A new client, or one that is there: name, number, language, salutation, contact points.
class ClientEditor : public RecordEditor {
    Q_OBJECT

public:
    /// No client: a new one. `field` has the keyboard: a field's name, "email" or "phone" for a new contact point, or an address that is there.
    ClientEditor(const Surroundings &around, ClientId client, const QString &field, QWidget *parent = nullptr);

private:
    struct Known {
        Office office;
        std::optional<Client> client;
        QString changedBy; ///< who was last at it
    };
    void layOut();
    void show(const Known &known);
    void fill(const ClientForm &form);
    [[nodiscard]] ClientForm typed() const;
    [[nodiscard]] bool differs() const override;
    void save() override;
    [[nodiscard]] bool isConflict(const Error &error) const override;
    void refuseField(const Error &error) override;
    void showFaults(const std::vector<Fault> &faults);
    void mergeWith(const Known &known);
    [[nodiscard]] static Sentences sentences();
    [[nodiscard]] static Result<Known> known(const Reader &reader, ClientId client);

    const ClientId m_client;
    const QString m_startField;
    ClientForm m_before; ///< as it was when this was opened, or as it is since somebody else saved it
    QLineEdit *m_name;
    QLineEdit *m_externalId;
    QComboBox *m_language;
    QLineEdit *m_salutation;
    SwitchBox *m_active;
    ContactRows *m_contacts;
};

} // namespace deskbell::ui
