using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (
      name = "main",
      worker = (
        compatibilityDate = "2026-06-01",
        modules = [
          (name = "worker.js", esModule = embed "worker.js"),
          (name = "client.js", esModule = embed "client.js"),
          (name = "scenario.js", esModule = embed "scenario.js"),
        ],
      ),
    ),
    # Workers may not call their own machine unless they are told that they may.
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", http = (), service = "main")],
);
