import Dispatch
import Synchronization

/// libFuzzer calls from outside of any task.
func wait<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) -> Value {
    let box = Box<Value>()
    let isDone = DispatchSemaphore(value: 0)
    Task.detached {
        let value = await work()
        box.value.withLock { $0 = value }
        isDone.signal()
    }
    isDone.wait()
    guard let value = box.value.withLock({ $0 }) else { preconditionFailure("done without a value") }
    return value
}

private final class Box<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
}
