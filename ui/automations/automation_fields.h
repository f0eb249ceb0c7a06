#pragma once

#include "domain/values/rule.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QMetaType>
#include <QStringList>
#include <vector>

namespace deskbell::ui {

/// What the fields of the automation editor hold, as a person left them; nothing of it need be right.
struct AutomationFields {
    QString name; ///< empty: it is called after what it does
    bool on = true;
    QStringList types;
    TriggerKind trigger = TriggerKind::BeforeEnd;
    QString days; ///< as typed
    Route route = Route::First;
    std::vector<Role> roles = {Role::Client, Role::Contact, Role::Representative, Role::Ubo};
    Recipients to = Recipients::All;
    ConsentNeed consent = ConsentNeed::None;
    QTime at = QTime(8, 0), windowFrom = QTime(8, 0), windowTo = QTime(20, 0);
    std::vector<int> weekdays = {1, 2, 3, 4, 5, 6, 7};
    Holidays holidays = Holidays::Send;
    int latenessDays = 3;
    QString templateName;
    bool report = false;

    bool operator==(const AutomationFields &) const = default;
};

/// What an automation may refer to in this office.
struct AutomationGround {
    QStringList types, templates;
    QString country;
    int year = 0; ///< the present one
};

/// What is wrong, at which field, in words.
struct FieldProblem {
    QString field, message;
};

/// What the fields mean. Decides nothing about sending: what it makes is a rule file, which the engine checks once more.
class AutomationReading {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::AutomationReading)

public:
    [[nodiscard]] static AutomationFields fieldsOf(const Rule &rule); ///< of its newest version
    /// Off, and under a name of its own: two that are on would both be asked.
    [[nodiscard]] static AutomationFields copyOf(const Rule &rule);
    /// The version as far as the fields make one; days that cannot be read are none.
    [[nodiscard]] static RuleVersion versionOf(const AutomationFields &fields);
    /// The rule file to save; only when there are no problems.
    [[nodiscard]] static QJsonObject definitionOf(const AutomationFields &fields);
    /// Everything that is wrong, in the order of the fields: name types trigger days template at weekdays holidays roles.
    [[nodiscard]] static std::vector<FieldProblem> problems(const AutomationFields &fields, const AutomationGround &ground, const QString &language);
    /// The weekdays, holidays, lateness and roles that are as in every automation need not be looked at.
    [[nodiscard]] static bool usualDetails(const AutomationFields &fields);
    /// "21, 14, 7", as the field shows it.
    [[nodiscard]] static QString daysAsTyped(const std::vector<int> &days);
    [[nodiscard]] static QString triggerName(TriggerKind kind);
};

} // namespace deskbell::ui

Q_DECLARE_METATYPE(deskbell::ui::AutomationFields)
