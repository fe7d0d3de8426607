//! The log on the device.
