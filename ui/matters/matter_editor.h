#pragma once

#include "ui/matters/matter_form.h"
#include "ui/widgets/record_editor.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace deskbell::ui {

class DateField;
class LineRows;

/// A new matter of a client, or one that is there. Says before Save what moving the end leads to.
class MatterEditor : public RecordEditor {
    Q_OBJECT

public:
    /// No matter: a new one. `field` has the keyboard.
    MatterEditor(const Surroundings &around, ClientId client, MatterId matter, const QString &field, QWidget *parent = nullptr);

private:
    struct Known {
        QString clientName;
        std::vector<MatterType> types;
        std::optional<Matter> matter;
        QString changedBy;
    };
    void layOut();
    void show(const Known &known);
    void fill(const MatterForm &form);
    void showParts();
    void showConsequence();
    /// Rejected: a day or a time that cannot be read.
    [[nodiscard]] Result<MatterForm> typed() const;
    [[nodiscard]] bool differs() const override;
    void save() override;
    void mergeWith(const Known &known);
    [[nodiscard]] static Sentences sentences();
    [[nodiscard]] static Result<Known> known(const Reader &reader, ClientId client, MatterId matter);

    const ClientId m_client;
    const MatterId m_matter;
    const QString m_startField;
    MatterForm m_before; ///< as it was when this was opened, or as it is since somebody else saved it
    QComboBox *m_type;
    QLineEdit *m_number;
    QLineEdit *m_title;
    DateField *m_starts;
    DateField *m_ends;
    DateField *m_atDay;
    QLineEdit *m_atTime;
    QLineEdit *m_link;
    LineRows *m_lines;
};

} // namespace deskbell::ui
