#pragma once

#include "queries/reader.h"
#include "ui/automations/automation_draft.h"
#include "ui/automations/save_outlook.h"
#include "ui/desk/surroundings.h"
#include "ui/widgets/page.h"

#include <QPointer>
#include <QTimer>
#include <optional>

class QLabel;
class QPushButton;

namespace deskbell::ui {

class AutomationForm;
class ClientPreview;
class Notice;
class SwitchBox;
class TodaysDialog;

/// One automation, made or changed: its days, types and way, the sentence they make, and what a real client will read.
class AutomationEditor final : public Page {
    Q_OBJECT

public:
    AutomationEditor(const Surroundings &around, QWidget *parent);
    void open(RuleId rule); ///< none: a new one
    void copy(RuleId rule);
    void lookAgain() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Ground {
        std::optional<Rule> rule;
        AutomationGround known;
    };
    [[nodiscard]] static Result<Ground> groundOf(const Reader &reader, RuleId rule, QDate today);
    void layOut();
    void begin(const AutomationDraft &draft);
    void met(const Ground &ground);
    void edited(bool textChosen);
    void showFields();
    void review();
    void askGap();
    void showOutlook();
    void showPreview();
    void showStanding();
    void answerStanding();
    void save();
    void offerTodays();
    void write(const std::optional<TodaysGap> &confirmed);
    void saved(const AutomationDraft &sent, RuleId rule, bool fromToday);
    void refused(const AutomationDraft &sent, const Error &error);
    void setBusy(bool busy);
    [[nodiscard]] QString nameOf(const AutomationFields &fields) const;

    const Surroundings &m_around;
    Slot m_slot, m_gapSlot, m_tellSlot;
    AutomationDraft m_draft;
    std::vector<FieldProblem> m_problems;
    bool m_arriving = false; ///< the keyboard goes to the first field when they are there
    bool m_pressed = false; ///< Save was tried: everything that is wrong is marked
    QString m_refusal;      ///< why the last Save came to nothing; stands until something is changed
    std::optional<TodaysGap> m_gap;
    AutomationFields m_gapFields; ///< what m_gap is of
    QTimer m_settle{this};        ///< the gap is asked for when typing pauses
    QPointer<TodaysDialog> m_todays;

    QPushButton *m_back;
    QLabel *m_title;
    SwitchBox *m_switch;
    QPushButton *m_discard;
    Notice *m_standing;
    QLabel *m_sentence;
    AutomationForm *m_form;
    ClientPreview *m_preview;
    Notice *m_outlook;
    QPushButton *m_save;
};

} // namespace deskbell::ui
