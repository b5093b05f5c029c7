// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace fleetsync {

/// std::optional for what few of 100,000 rows have: on the heap, and a pointer wide when empty. A
/// value: copies are deep.
template <typename T>
class Rare
{
public:
    Rare() = default;
    Rare(const T &value)
        : m_value(std::make_unique<T>(value))
    {}
    Rare(T &&value)
        : m_value(std::make_unique<T>(std::move(value)))
    {}
    Rare(const Rare &other)
        : m_value(other.m_value ? std::make_unique<T>(*other.m_value) : nullptr)
    {}
    Rare(Rare &&other) noexcept = default;
    Rare &operator=(const Rare &other)
    {
        if (this != &other) {
            m_value = other.m_value ? std::make_unique<T>(*other.m_value) : nullptr;
        }
        return *this;
    }
    Rare &operator=(Rare &&other) noexcept = default;
    ~Rare() = default;

    bool has_value() const { return m_value != nullptr; }
    explicit operator bool() const { return has_value(); }
    T &operator*() { return *m_value; }
    const T &operator*() const { return *m_value; }
    T *operator->() { return m_value.get(); }
    const T *operator->() const { return m_value.get(); }
    void reset() { m_value.reset(); }

    friend bool operator==(const Rare &a, const Rare &b)
    {
        return a.m_value && b.m_value ? *a.m_value == *b.m_value : !a.m_value == !b.m_value;
    }

private:
    std::unique_ptr<T> m_value;
};

} // namespace fleetsync
