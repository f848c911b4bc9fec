console.log("frontend: nothing yet");
