/** Loaded before the API and the worker: ends them in good order when the launcher dies without a word. */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// The channel alone must not keep a process alive that has nothing left to do.
process.channel?.unref();
