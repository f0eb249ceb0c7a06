#pragma once

#include "ui/automations/automation_fields.h"
#include "ui/desk/surroundings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace deskbell::ui {

class FieldForm;
class OptionChips;
class PickedChips;

/// The fields of one automation. Says what they hold; knows nothing of what it means.
class AutomationForm : public QWidget {
    Q_OBJECT

public:
    AutomationForm(const Surroundings &around, QWidget *parent);

    /// What may be chosen; the texts as name and what people call it.
    void offer(const QStringList &types, const QStringList &templates);
    void show(const AutomationFields &fields); ///< not a person's doing: edited() is not said
    [[nodiscard]] AutomationFields fields() const;
    /// Marks each problem at its field; of fields not touched yet only when `all`.
    void mark(const std::vector<FieldProblem> &problems, bool all);
    void goTo(const FieldProblem &problem);
    /// An error of the engine, at its field.
    void refuse(const Error &error);
    void setTemplate(const QString &name); ///< chosen for the person, who has not chosen one
    [[nodiscard]] QWidget *first() const;

Q_SIGNALS:
    void edited();
    void templateChosen(); ///< by a person
    void textWanted(const QString &name);

private:
    void layOut();
    QWidget *timeLine();
    QWidget *textLine();
    void showDetails(bool shown);
    void fill(const AutomationFields &fields);

    const Surroundings &m_around;
    bool m_filling = false;
    QSet<QString> m_touched;
    AutomationFields m_shown; ///< what no field shows stays as it was
    FieldForm *m_form;
    QLineEdit *m_name;
    OptionChips *m_trigger;
    QLineEdit *m_days;
    PickedChips *m_types;
    QComboBox *m_template;
    OptionChips *m_route;
    OptionChips *m_consent;
    QTimeEdit *m_at;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QPushButton *m_more;
    FieldForm *m_details;
    OptionChips *m_weekdays;
    OptionChips *m_holidays;
    QSpinBox *m_lateness;
    OptionChips *m_roles;
    OptionChips *m_addresses;
};

} // namespace deskbell::ui
