#pragma once

namespace xz::meetings {

/// Two tones of the desk, made here and played by what the system has (PipeWire, PulseAudio, ALSA), else the system's beep.
class SignInSound
{
public:
    enum class Tone { Good, Bad };
    void setOn(bool on) { m_on = on; }
    bool isOn() const { return m_on; }
    void play(Tone tone) const;

private:
    bool m_on = true;
};

} // namespace xz::meetings
