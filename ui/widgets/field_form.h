#pragma once

#include "domain/values/result.h"

#include <QHash>
#include <QWidget>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace deskbell::ui {

/// Fields under their labels, each with room below for what is wrong with it.
class FieldForm : public QWidget {
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent = nullptr);

    /// `field` is the name that errors carry (Error::field, the console's option). The label becomes the control's buddy and accessible name; `hint` stands
    /// under it in small letters. A control that holds several widgets has a focus proxy, which shows what is wrong.
    void add(const QString &field, const QString &label, QWidget *control, const QString &hint = {});
    /// Several short fields side by side, in the order given; each was not added before.
    struct Field {
        QString field, label;
        QWidget *control = nullptr;
        int stretch = 1;
        QString hint = {};
    };
    void addLine(const std::vector<Field> &fields);
    void addText(QWidget *widget);
    /// What is added from now on stands in a card of its own, under this heading.
    void card(const QString &heading);

    /// Says the error at the field it names, which gets the keyboard; below all fields when it names none of them.
    void refuse(const Error &error, const QString &language);
    void refuse(const QString &field, const QString &message);
    /// Says a problem at its field while it is typed, without taking the keyboard; empty: there is none.
    void mark(const QString &field, const QString &message);
    void clearErrors();
    void focus(const QString &field);
    [[nodiscard]] bool has(const QString &field) const { return m_places.contains(field); }
    /// A field that does not matter now is not seen, label and all.
    void setShown(const QString &field, bool shown);

Q_SIGNALS:
    void edited(); ///< a person changed something in one of the common controls

private:
    QWidget *column(const Field &field, const QString &hint);
    void watch(QWidget *control, const QString &field);

    struct Place {
        QWidget *control = nullptr;
        QLabel *error = nullptr;
        QWidget *whole = nullptr;
    };
    [[nodiscard]] static QWidget *marked(const Place &place); ///< what shows that it is wrong
    static void clear(const Place &place);

    QVBoxLayout *m_layout;
    QVBoxLayout *m_fields; ///< where the next field goes: the form itself, or its newest card
    QLabel *m_error; ///< what belongs to no field
    QHash<QString, Place> m_places;
};

} // namespace deskbell::ui
